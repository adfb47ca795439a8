// The few things this program asks of libyaml, without yaml.h: one event after the other, each with its line.

#ifndef CYAML_H
#define CYAML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
  /// The text is no YAML, or there was no memory; nothing comes after it.
  CY_BROKEN,
  CY_ALIAS,
  CY_TEXT,
  CY_LIST,
  CY_LIST_END,
  CY_GROUP,
  CY_GROUP_END,
  CY_DOCUMENT,
  CY_DOCUMENT_END,
  CY_END
} cy_kind;

typedef struct {
  cy_kind kind;
  /// Counts from 1. Of what is broken: where that began which came to no end, else where it cannot go on.
  long line;
  /// Bears an anchor or a tag.
  bool marked;
  /// UTF-8, only of CY_TEXT, and only until the next event.
  const uint8_t *text;
  size_t count;
} cy_event;

typedef struct cy_reader cy_reader;

/// The bytes stay the caller's, who keeps them until cy_close. NULL without memory.
cy_reader *cy_open(const uint8_t *bytes, size_t count);
/// The next event. Not to be asked after CY_BROKEN or CY_END.
cy_event cy_next(cy_reader *reader);
void cy_close(cy_reader *reader);

#endif
