import ActaCommand

exitWith(Acta.run(CommandLine.arguments))
