// The measure: the least that a C program over ncurses can do for a list with a selection on a full screen.

import FoundationEssentials
import Glibc

/// Rows that fill the screen, one of them reversed; all pending keys are taken before one draw.
enum MinimalProgram {
  /// Writes and compiles the program in a folder.
  /// - Returns: the path of the executable.
  static func build(in folder: String) throws(Trouble) -> String {
    let (text, program) = ("\(folder)/minimal.c", "\(folder)/minimal")
    do { try source.write(toFile: text, atomically: false, encoding: .utf8) } catch { throw .notCompiled }
    let status = try finish(
      ["cc", "-O2", "-o", program, text, "-lncursesw", "-ltinfo"],
      environment: ["PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"])
    guard status == 0 else { throw .notCompiled }
    return program
  }

  private static let source = #"""
    #define _XOPEN_SOURCE 700
    #define NCURSES_WIDECHAR 1
    #include <locale.h>
    #include <ncurses.h>

    static int rows, columns, selected;

    static void draw(void) {
      erase();
      attrset(COLOR_PAIR(1));
      mvprintw(0, 0, "%-*s", columns, " A minimal program");
      for (int row = 1; row < rows - 1; row++) {
        attrset(row - 1 == selected ? COLOR_PAIR(2) | A_REVERSE : COLOR_PAIR(2));
        mvprintw(row, 0, "%3d  %-*s", row, columns - 5, "Someone's name   phase 3   19:00   a bakery in Bruges   on Wednesday");
      }
      attrset(COLOR_PAIR(1));
      mvprintw(rows - 1, 0, " row %-*d", columns - 6, selected + 1);
      move(selected + 1, 0);
      refresh();
    }

    int main(void) {
      setlocale(LC_ALL, "");
      initscr();
      raw();
      noecho();
      keypad(stdscr, TRUE);
      set_escdelay(25);
      start_color();
      init_pair(1, COLOR_WHITE, COLOR_BLUE);
      init_pair(2, COLOR_WHITE, COLOR_BLACK);
      getmaxyx(stdscr, rows, columns);
      for (;;) {
        draw();
        timeout(-1);
        for (int key = getch(); key != ERR; key = getch()) {
          if (key == KEY_DOWN && selected < rows - 3) selected++;
          if (key == KEY_UP && selected > 0) selected--;
          if (key == 'q') { endwin(); return 0; }
          timeout(0);
        }
      }
    }

    """#
}
