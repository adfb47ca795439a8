// The screen by way of ncurses: opened, painted, left, resized.

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _GNU_SOURCE

#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static bool is_away;
static char entering_bytes[64];
static char leaving_bytes[64];
/// The title as it was last set, to set it again on coming back.
static char title_bytes[512];
static bool has_title;
static int cursor_visibility;
/// What ncurses writes to: the terminal, by a descriptor of its own.
static FILE *output;
/// A file in memory, or -1: ncurses writes at each jump of the cursor, the terminal gets a frame in one piece.
static int frame_file = -1;
static uint8_t erase_key;

bool cn_set_locale(void) {
  if (!setlocale(LC_ALL, "")) setlocale(LC_ALL, "C.UTF-8");
  setlocale(LC_NUMERIC, "C");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void send_bytes(const char *bytes, size_t left) {
  while (left > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, left);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN && poll(&(struct pollfd){STDOUT_FILENO, POLLOUT, 0}, 1, -1) > 0) continue;
    if (written <= 0) return;
    bytes += written;
    left -= (size_t)written;
  }
}

void cn_send(const char *bytes) { send_bytes(bytes, strlen(bytes)); }

static bool open_output(void) {
  int descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
  output = descriptor < 0 ? NULL : fdopen(descriptor, "w");
  if (descriptor >= 0 && !output) close(descriptor);
  if (output) frame_file = memfd_create("frame", MFD_CLOEXEC);
  return output;
}

static void close_output(void) {
  if (output) fclose(output);
  if (frame_file >= 0) close(frame_file);
  output = NULL;
  frame_file = -1;
}

/// Brings what has changed to the terminal, in one piece where there is memory for it.
static void send_frame(void) {
  if (frame_file < 0 || dup2(frame_file, fileno(output)) < 0) {
    refresh();
    return;
  }
  refresh();
  dup2(STDOUT_FILENO, fileno(output));
  char bytes[16384];
  off_t end = lseek(frame_file, 0, SEEK_CUR);
  for (off_t start = 0; start < end;) {
    size_t left = (size_t)(end - start);
    ssize_t count = pread(frame_file, bytes, left < sizeof bytes ? left : sizeof bytes, start);
    if (count <= 0) break;
    send_bytes(bytes, (size_t)count);
    start += count;
  }
  lseek(frame_file, 0, SEEK_SET);
}

static const char *capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

/// Adds a capability without its `$<delay>` paddings, which only tputs understands.
static void append(char *buffer, size_t size, const char *bytes) {
  size_t used = strlen(buffer);
  for (; bytes && *bytes && used + 1 < size; bytes++) {
    if (bytes[0] == '$' && bytes[1] == '<' && strchr(bytes, '>')) {
      bytes = strchr(bytes, '>');
    } else {
      buffer[used++] = *bytes;
    }
  }
  buffer[used] = 0;
}

/// Keys send what terminfo says only in this mode; ncurses would switch it in its own reading, which is not used.
static void send_capability(const char *name) {
  char bytes[128] = "";
  append(bytes, sizeof bytes, capability(name));
  cn_send(bytes);
}

static void enter_modes(void) {
  send_capability("smkx");
  cn_send(entering_bytes);
  cn_send(title_bytes);
}

static void leave_modes(void) {
  cn_send(leaving_bytes);
  send_capability("rmkx");
}

static void prepare_rescue(const struct termios *modes) {
  char bytes[512] = "";
  append(bytes, sizeof bytes, leaving_bytes);
  append(bytes, sizeof bytes, capability("rmkx"));
  append(bytes, sizeof bytes, capability("op"));
  append(bytes, sizeof bytes, capability("sgr0"));
  append(bytes, sizeof bytes, capability("cnorm"));
  append(bytes, sizeof bytes, capability("rmcup"));
  append(bytes, sizeof bytes, "\r\n");
  cn_prepare_rescue(modes, bytes, strlen(bytes));
}

/// Of xterm-16color, where this machine knows xterm alone: what all of a family understand is enough.
static SCREEN *open_family(void) {
  const char *name = getenv("TERM");
  size_t length = name ? strcspn(name, "-") : 0;
  char family[32];
  if (!length || !name[length] || length >= sizeof family) return NULL;
  memcpy(family, name, length);
  family[length] = 0;
  return newterm(family, output, stdin);
}

/// TERM=dumb and the like cannot place the cursor; nearly every terminal behind such a name understands a VT100's.
static SCREEN *open_screen(void) {
  SCREEN *opened = newterm(NULL, output, stdin);
  if (!opened) opened = open_family();
  if (!opened || capability("cup")) return opened;
  endwin();
  delscreen(opened);
  return newterm("vt100", output, stdin);
}

static void note_mode(const char *entering, const char *leaving) {
  append(entering_bytes, sizeof entering_bytes, entering);
  append(leaving_bytes, sizeof leaving_bytes, leaving);
}

cn_opening cn_open(bool mouse, bool title) {
  struct termios modes;
  if (!isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &modes) != 0) return CN_NO_TERMINAL;
  erase_key = modes.c_cc[VERASE];
  entering_bytes[0] = leaving_bytes[0] = title_bytes[0] = 0;
  // The title that the window has goes on the terminal's own stack, and comes off it in the end.
  has_title = title;
  if (title) note_mode("\033[22;0t", "\033[23;0t");
  note_mode("\033[?2004h", "\033[?2004l");  // pastes in one piece
  // Presses of the mouse (1000) as numbers (1006), in old terminals as bytes.
  if (mouse) note_mode("\033[?1000h\033[?1006h", "\033[?1006l\033[?1000l");
  use_env(FALSE);
  use_tioctl(TRUE);
  if (!open_output()) return CN_NO_TERMINAL;
  screen = open_screen();
  if (!screen) {
    close_output();
    return CN_UNKNOWN_TERMINAL;
  }
  prepare_rescue(&modes);
  cn_set_on_screen(1);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  curs_set(cursor_visibility = 0);
  enter_modes();
  return CN_OPENED;
}

void cn_leave(void) {
  if (!screen || is_away) return;
  is_away = true;
  leave_modes();
  curs_set(cursor_visibility = 1);
  endwin();
  cn_set_on_screen(0);
}

void cn_return(void) {
  if (!screen) return;
  cn_set_on_screen(1);
  if (!is_away) endwin();
  is_away = false;
  clearok(curscr, TRUE);
  refresh();
  curs_set(cursor_visibility = 0);
  enter_modes();
}

void cn_close(void) {
  if (!screen) return;
  cn_leave();
  delscreen(screen);
  close_output();
  screen = NULL;
  is_away = false;
}

void cn_set_title(const char *text) {
  if (!screen || !has_title) return;
  snprintf(title_bytes, sizeof title_bytes, "\033]2;%.480s\a", text);
  if (!is_away) cn_send(title_bytes);
}

void cn_size(int *columns, int *rows) {
  struct winsize size = {0};
  bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
  *columns = known ? size.ws_col : COLS;
  *rows = known ? size.ws_row : LINES;
}

void cn_resize(int columns, int rows) {
  resize_term(rows, columns);
  cn_forget();
}

void cn_forget(void) { clearok(curscr, TRUE); }

int cn_colours(bool *direct) {
  *direct = tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || capability("RGB");
  return has_colors() ? tigetnum("colors") : 0;
}

void cn_start_colours(void) {
  start_color();
  use_default_colors();  // else ncurses sends white on black after every change, only to leave it again
}

void cn_set_pair(int pair, int foreground, int background) { init_extended_pair(pair, foreground, background); }

static attr_t attributes(unsigned marks) {
  return (marks & CN_BOLD ? A_BOLD : 0) | (marks & CN_REVERSE ? A_REVERSE : 0) |
         (marks & CN_UNDERLINE ? A_UNDERLINE : 0) | (marks & CN_DIM ? A_DIM : 0);
}

void cn_set_background(int pair, unsigned marks) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes(marks), 0, &pair);
  bkgrnd(&cell);
}

void cn_put(int row, int column, const uint32_t *scalars, int count, int pair, unsigned marks) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell;
  if (setcchar(&cell, text, attributes(marks), 0, &pair) == OK) mvadd_wchnstr(row, column, &cell, 1);
}

void cn_put_run(int row, int column, const uint32_t *scalars, int count, int pair, unsigned marks) {
  cchar_t cell, cells[256];
  if (setcchar(&cell, L" ", attributes(marks), 0, &pair) != OK) return;
  for (int first = 0; first < count; first += 256) {
    int more = count - first < 256 ? count - first : 256;
    for (int i = 0; i < more; i++) {
      cells[i] = cell;
      cells[i].chars[0] = (wchar_t)scalars[first + i];
    }
    mvadd_wchnstr(row, column + first, cells, more);
  }
}

void cn_show(int cursor_row, int cursor_column) {
  int wanted = cursor_row >= 0;
  if (wanted) move(cursor_row, cursor_column);
  if (wanted != cursor_visibility) curs_set(cursor_visibility = wanted);
  send_frame();
}

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *cn_key(const char *name) { return capability(name); }

uint8_t cn_erase_key(void) { return erase_key; }
