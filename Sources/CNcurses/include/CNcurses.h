// The few things this program asks of ncurses and of signals, without ncurses.h: its globals and macros stay in C.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

typedef enum { CN_OPENED, CN_NO_TERMINAL, CN_UNKNOWN_TERMINAL } cn_opening;

typedef enum { CN_BOLD = 1, CN_REVERSE = 2, CN_UNDERLINE = 4, CN_DIM = 8 } cn_marks;

/// What arrived since it was last asked.
typedef enum {
  CN_TERMINATE = 1,
  CN_INTERRUPT = 2,
  CN_HANGUP = 4,
  CN_RESIZED = 8,
  CN_STOP_ASKED = 16,
  CN_CONTINUED = 32
} cn_signals;

// Screen: one terminal on standard input and output.

/// Takes the person's locale, else C.UTF-8; true when its characters are UTF-8.
bool cn_set_locale(void);
/// Enters the screen, with pastes in one piece and, if asked for, the mouse and a title of its own.
cn_opening cn_open(bool mouse, bool title);
/// At most some 500 bytes, without anything that steers a terminal.
void cn_set_title(const char *text);
void cn_leave(void);
/// Comes back from cn_leave, or from a stop that nobody announced; everything will be painted again.
void cn_return(void);
void cn_close(void);
void cn_size(int *columns, int *rows);
void cn_resize(int columns, int rows);
/// Forget what the terminal shows: the next cn_show paints everything.
void cn_forget(void);

/// Sends bytes past ncurses, at once: for questions that leave the screen as it is.
void cn_send(const char *bytes);

/// Colours that terminfo promises: 0 for none; `direct` is set when numbers are 0xRRGGBB.
int cn_colours(bool *direct);
/// Once, before the first pair; without it no colour is ever sent.
void cn_start_colours(void);
void cn_set_pair(int pair, int foreground, int background);
/// What blanks are made of.
void cn_set_background(int pair, unsigned marks);

/// Puts one spacing character with at most 4 marks on it into a cell.
void cn_put(int row, int column, const uint32_t *scalars, int count, int pair, unsigned marks);

/// Puts plain characters that look the same side by side, one a cell.
void cn_put_run(int row, int column, const uint32_t *scalars, int count, int pair, unsigned marks);
/// Sends what changed; a negative row hides the cursor.
void cn_show(int cursor_row, int cursor_column);
/// Columns as the C library and so ncurses counts them; negative for what cannot be shown.
int cn_width(uint32_t scalar);
/// A key's sequence by its terminfo name ("kcuu1"); NULL if the terminal has none.
const char *cn_key(const char *name);
/// What the terminal's modes said erases a character when the screen was opened.
uint8_t cn_erase_key(void);

// Signals and the pipe that wakes a poll.

/// Catches signals and opens the pipe; false if the system has no descriptors left.
bool cn_catch_signals(void);
void cn_release_signals(void);
/// Bits of cn_signals, each told once.
unsigned cn_take_signals(void);
/// The readable end; the pipe stays open as long as the process, so that a late waker never writes elsewhere.
int cn_pipe(void);
/// From any thread.
void cn_wake(void);
/// Reads the pipe empty; true if cn_wake was among what came.
bool cn_drain_pipe(void);
/// Stops this process as Ctrl-Z would; returns when it goes on. Between cn_leave and cn_return.
void cn_stop(void);

#endif
