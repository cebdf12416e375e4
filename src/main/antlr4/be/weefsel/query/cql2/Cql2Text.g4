// The text form of CQL2 (OGC 21-065r2, annex B), by level of binding. What a call means, and which
// kinds of value go together, is decided after parsing, so that the error can name it.
grammar Cql2Text;

options { caseInsensitive = true; }

filter: disjunction EOF;

disjunction: conjunction (OR conjunction)*;

conjunction: negation (AND negation)*;

negation: NOT* predicate;

predicate: sum test?;

test
  : comparator sum                                      # comparison
  | NOT? LIKE sum                                       # like
  | NOT? BETWEEN sum AND sum                            # between
  | NOT? IN '(' disjunction (',' disjunction)* ')'      # in
  | IS NOT? NULL                                        # isNull
  | IS NOT? sum                                         # same
  ;

comparator: '=' | '<>' | '<' | '>' | '<=' | '>=';

sum: product (('+' | '-') product)*;

product: power (('*' | '/' | '%' | DIV) power)*;

power: factor ('^' factor)?;

factor: ('-' | '+')? operand;

operand
  : NUMBER                                              # number
  | TEXT                                                # text
  | (TRUE | FALSE)                                      # truth
  | SHAPE Z? coordinates                                # shape
  | name '(' (disjunction (',' disjunction)*)? ')'      # call
  | (name | SHAPE | Z)                                  # property
  | '(' (disjunction (',' disjunction)*)? ')'           # group
  ;

// A reader of well-known text reads these; here only their brackets count.
coordinates: '(' (NUMBER | '-' | '+' | ',' | coordinates | SHAPE Z? coordinates)* ')';

name: NAME | QUOTED;

AND: 'AND';
OR: 'OR';
NOT: 'NOT';
LIKE: 'LIKE';
BETWEEN: 'BETWEEN';
IN: 'IN';
IS: 'IS';
NULL: 'NULL';
TRUE: 'TRUE';
FALSE: 'FALSE';
DIV: 'DIV';
SHAPE
  : 'POINT' | 'LINESTRING' | 'POLYGON' | 'MULTIPOINT' | 'MULTILINESTRING' | 'MULTIPOLYGON'
  | 'GEOMETRYCOLLECTION'
  ;
Z: 'Z';

NUMBER: (DIGIT+ ('.' DIGIT*)? | '.' DIGIT+) ('E' [+-]? DIGIT+)?;

TEXT: '\'' (~['\\] | '\'\'' | '\\' .)* '\'';

QUOTED: '"' (~["] | '""')+ '"';

NAME options { caseInsensitive = false; }: START PART*;

SPACE: [\p{White_Space}]+ -> skip;

fragment DIGIT: [0-9];

fragment PART options { caseInsensitive = false; }: START | [.0-9\u0300-\u036F\u203F-\u2040];

fragment START options { caseInsensitive = false; }
  : [:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFE\u200C-\u200D]
  | [\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]
  ;
