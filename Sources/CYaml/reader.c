// libyaml's events, made small: what they are, their lines and their texts.

#include "CYaml.h"

#include <stdlib.h>
#include <yaml.h>

struct cy_reader {
  yaml_parser_t parser;
  /// The one told last; its text is still in use.
  yaml_event_t event;
  const uint8_t *bytes;
};

cy_reader *cy_open(const uint8_t *bytes, size_t count) {
  cy_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  if (!yaml_parser_initialize(&reader->parser)) {
    free(reader);
    return NULL;
  }
  reader->bytes = bytes;
  yaml_parser_set_input_string(&reader->parser, bytes ? bytes : (const uint8_t *)"", count);
  return reader;
}

void cy_close(cy_reader *reader) {
  yaml_event_delete(&reader->event);
  yaml_parser_delete(&reader->parser);
  free(reader);
}

static long broken_line(const cy_reader *reader) {
  const yaml_parser_t *parser = &reader->parser;
  long line = 1;
  switch (parser->error) {
  case YAML_READER_ERROR:
    // Of bytes that are no text libyaml says only how many were before them.
    for (size_t index = 0; index < parser->problem_offset; index++) line += reader->bytes[index] == '\n';
    return line;
  case YAML_SCANNER_ERROR:
    return (long)parser->context_mark.line + 1;
  case YAML_PARSER_ERROR:
    // A bracket that is still open at the end of the text.
    if (parser->context && parser->tokens.head->type == YAML_STREAM_END_TOKEN)
      return (long)parser->context_mark.line + 1;
    return (long)parser->problem_mark.line + 1;
  default:
    return line;
  }
}

cy_event cy_next(cy_reader *reader) {
  yaml_event_t *event = &reader->event;
  do {
    yaml_event_delete(event);
    if (!yaml_parser_parse(&reader->parser, event)) return (cy_event){.kind = CY_BROKEN, .line = broken_line(reader)};
  } while (event->type == YAML_STREAM_START_EVENT);

  cy_event told = {.kind = CY_END, .line = (long)event->start_mark.line + 1};
  switch (event->type) {
  case YAML_DOCUMENT_START_EVENT: told.kind = CY_DOCUMENT; break;
  case YAML_DOCUMENT_END_EVENT: told.kind = CY_DOCUMENT_END; break;
  case YAML_ALIAS_EVENT: told.kind = CY_ALIAS; break;
  case YAML_SCALAR_EVENT:
    told.kind = CY_TEXT;
    told.marked = event->data.scalar.anchor || event->data.scalar.tag;
    told.text = event->data.scalar.value;
    told.count = event->data.scalar.length;
    break;
  case YAML_SEQUENCE_START_EVENT:
    told.kind = CY_LIST;
    told.marked = event->data.sequence_start.anchor || event->data.sequence_start.tag;
    break;
  case YAML_SEQUENCE_END_EVENT: told.kind = CY_LIST_END; break;
  case YAML_MAPPING_START_EVENT:
    told.kind = CY_GROUP;
    told.marked = event->data.mapping_start.anchor || event->data.mapping_start.tag;
    break;
  case YAML_MAPPING_END_EVENT: told.kind = CY_GROUP_END; break;
  default: break;
  }
  return told;
}
