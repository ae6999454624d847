#ifndef CNUMERALS_H
#define CNUMERALS_H

#include <stddef.h>

/// Spells a number by ICU's rules such as "%spellout-cardinal-feminine" of a locale such as "pt_PT",
/// as UTF-8 into `size` bytes. Gives the bytes written; 0 when ICU is not installed or does not know
/// the rules. ICU is loaded with the first call and not before: a program that spells nothing does
/// not carry it. Rules once opened stay open. May be called from any thread.
int acta_spell(const char *locale, const char *rules, long long number, char *text, size_t size);

#endif
