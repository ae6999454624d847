import ActaMeeting

/// What `acta help` says.
enum HelpText {
  static func of(_ language: Language) -> String {
    language == .portuguese ? portuguese : english
  }

  private static let portuguese = """
    acta [PASTA]                 a sessão: conduz a reunião (? mostra as teclas)
    acta new [PASTA]             prepara a próxima reunião; numa pasta sem grupo, cria o grupo
         --date D --time 09:00-12:00 --type ordinária
    acta agenda [REUNIÃO]        a agenda e convocatória
    acta minutes [REUNIÃO]       a acta: --form table|summary --label TLP:AMBER --save
    acta print [REUNIÃO]         imprime: --printer NOME --copies N
    acta actions [PASTA]         o que falta fazer: --all --overdue --who PRM --due-before D
         --state S --sort due|who|age --json --csv --ics --todo
    acta proposals [PASTA]       as propostas e o seu estado: --state S --json --csv
    acta decisions [PASTA]       as deliberações: --about PALAVRA --json --csv
    acta attendance [PASTA]      quem veio, por instituição: --since D --json --csv
    acta training [PASTA]        quem foi formado em quê: --since D --json --csv
         --table actividades|pessoas|cobertura|lacunas|reciclagens|duplicados|campanhas
    acta report ID ESTADO        o que se soube de uma acção: --note TEXTO --due D --by QUEM
    acta thread ID               a vida de uma acção, proposta ou deliberação: --json
    acta import attendance LISTA.csv --training FICHEIRO.txt [--yes]
                                 junta uma lista de presenças (CSV, xlsx, ods) a uma capacitação
    acta check [PASTA]           os problemas de todos os ficheiros: --strict --json
    acta scan [PASTA]            o que parece dados pessoais, em todos os ficheiros: --json
    acta encrypt FICHEIRO --to DESTINATÁRIO · acta decrypt FICHEIRO --identity CHAVE
                                 cifra e decifra um ficheiro, com age ou gpg

    REUNIÃO é um ficheiro, uma data (2026-07-30), last ou next.
    Em toda a parte: --group PASTA --today DATA --language pt|en --ascii --read-only
    Códigos: 0 bem, 1 erros nos ficheiros, 2 uso, 3 não se lê ou grava, 4 versão mais nova,
    5 em uso por outro, 6 recusado porque revelaria o que não deve.

    """

  private static let english = """
    acta [FOLDER]                the session: runs the meeting (? shows the keys)
    acta new [FOLDER]            prepares the next meeting; in a folder without a group, makes it
         --date D --time 09:00-12:00 --type ordinary
    acta agenda [MEETING]        the agenda and notice of meeting
    acta minutes [MEETING]       the minutes: --form table|summary --label TLP:AMBER --save
    acta print [MEETING]         prints: --printer NAME --copies N
    acta actions [FOLDER]        what is to be done: --all --overdue --who PRM --due-before D
         --state S --sort due|who|age --json --csv --ics --todo
    acta proposals [FOLDER]      the proposals and their state: --state S --json --csv
    acta decisions [FOLDER]      the decisions: --about WORD --json --csv
    acta attendance [FOLDER]     who came, by institution: --since D --json --csv
    acta training [FOLDER]       who was trained in what: --since D --json --csv
         --table activities|people|coverage|gaps|refreshers|doubles|campaigns
    acta report ID STATE         what was heard of an action: --note TEXT --due D --by WHO
    acta thread ID               the life of an action, proposal or decision: --json
    acta import attendance LIST.csv --training FILE.txt [--yes]
                                 puts an attendance list (CSV, xlsx, ods) into a training
    acta check [FOLDER]          the problems of all files: --strict --json
    acta scan [FOLDER]           what looks like personal data, in every file: --json
    acta encrypt FILE --to RECIPIENT · acta decrypt FILE --identity KEY
                                 seals and opens a file, with age or gpg

    MEETING is a file, a date (2026-07-30), last or next.
    Everywhere: --group FOLDER --today DATE --language pt|en --ascii --read-only
    Codes: 0 well, 1 errors in files, 2 usage, 3 cannot read or write, 4 newer version,
    5 in use by someone else, 6 refused because it would disclose what it must not.

    """
}
