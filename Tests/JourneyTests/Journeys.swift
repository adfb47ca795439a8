// The journeys, one at a time: what a counsellor does in a real terminal with the real program.

import Testing

@Suite(.serialized) enum Journeys {}
