// What screen.c and signals.c share.

#ifndef CN_INTERNAL_H
#define CN_INTERNAL_H

#include <stddef.h>
#include <termios.h>

/// What brings the terminal back after a trap; filled before the screen is entered.
void cn_prepare_rescue(const struct termios *modes, const char *bytes, size_t count);
/// Whether a trap has a screen to bring back, and whether SIGTSTP is ours or stops us.
void cn_set_on_screen(int on_screen);

#endif
