// Signals become flags and a byte in a pipe; traps give the terminal back before they end the process.

#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _GNU_SOURCE

#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int ends[2] = {-1, -1};
static unsigned arrived;

static const struct {
  int signal;
  unsigned flag;
} caught[] = {
    {SIGTERM, CN_TERMINATE}, {SIGINT, CN_INTERRUPT},   {SIGQUIT, CN_INTERRUPT},  {SIGHUP, CN_HANGUP},
    {SIGWINCH, CN_RESIZED},  {SIGTSTP, CN_STOP_ASKED}, {SIGCONT, CN_CONTINUED},
};
#define CAUGHT ((int)(sizeof caught / sizeof *caught))

static const int traps[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
#define TRAPS ((int)(sizeof traps / sizeof *traps))

static struct sigaction before_caught[CAUGHT];
static struct sigaction before_trap[TRAPS];
static bool is_catching;

static struct termios rescue_modes;
static char rescue_bytes[512];
static size_t rescue_count;
static volatile sig_atomic_t is_on_screen;

// Only what POSIX allows in a handler from here to cn_prepare_rescue.

static void tell(char byte) {
  int saved = errno;
  ssize_t ignored = write(ends[1], &byte, 1);  // a full pipe wakes as well
  (void)ignored;
  errno = saved;
}

static void note(int signal) {
  for (int i = 0; i < CAUGHT; i++)
    if (caught[i].signal == signal) __atomic_fetch_or(&arrived, caught[i].flag, __ATOMIC_SEQ_CST);
  tell('s');
}

static void rescue(int signal) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ignore = {.sa_handler = SIG_IGN};
  if (is_on_screen) {
    is_on_screen = 0;
    sigaction(SIGTTOU, &ignore, NULL);  // the terminal is given back even from the background
    ssize_t ignored = write(STDOUT_FILENO, rescue_bytes, rescue_count);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &rescue_modes);
  }
  sigaction(signal, &standard, NULL);
  // Swift's own handler is passed over: a backtrace could hold what the program knows about people.
  raise(signal);  // blocked here: it strikes on return
}

void cn_prepare_rescue(const struct termios *modes, const char *bytes, size_t count) {
  rescue_modes = *modes;
  rescue_count = count < sizeof rescue_bytes ? count : sizeof rescue_bytes;
  memcpy(rescue_bytes, bytes, rescue_count);
}

static void set_handler(int signal, void (*handler)(int), struct sigaction *before) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, before);
}

void cn_set_on_screen(int on_screen) {
  is_on_screen = on_screen;
  if (is_catching) set_handler(SIGTSTP, on_screen ? note : SIG_DFL, NULL);
}

bool cn_catch_signals(void) {
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  if (is_catching) return true;
  is_catching = true;
  for (int i = 0; i < CAUGHT; i++) set_handler(caught[i].signal, note, &before_caught[i]);
  // A stack that ran over leaves no room for a handler: it gets a stack of its own.
  static char stack[65536];
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  struct sigaction action = {.sa_handler = rescue, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < TRAPS; i++) sigaction(traps[i], &action, &before_trap[i]);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  return true;
}

void cn_release_signals(void) {
  if (!is_catching) return;
  is_catching = false;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i].signal, &before_caught[i], NULL);
  for (int i = 0; i < TRAPS; i++) sigaction(traps[i], &before_trap[i], NULL);
}

unsigned cn_take_signals(void) { return __atomic_exchange_n(&arrived, 0, __ATOMIC_SEQ_CST); }

int cn_pipe(void) { return ends[0]; }

void cn_wake(void) { tell('w'); }

bool cn_drain_pipe(void) {
  char bytes[256];
  bool woken = false;
  ssize_t count;
  while ((count = read(ends[0], bytes, sizeof bytes)) > 0) woken = woken || memchr(bytes, 'w', (size_t)count);
  return woken;
}

// The whole job: a script around the program stops too, else its shell would go on waiting.
void cn_stop(void) { kill(0, SIGTSTP); }
