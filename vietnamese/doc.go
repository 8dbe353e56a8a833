// Package vietnamese reads Vietnamese text. It knows the writing system and the vocabulary of public life, and nothing of
// articles, indexes or pages.
//
// A syllable (tiếng) is what blanks part: onset, nucleus, coda and one of six tones, the tone being a mark on the nucleus. The
// same syllable is written with the mark in two places (hòa, hoà), in two Unicode forms (NFC, NFD), with i or y (kỳ, kì), and
// by people in a hurry with no marks at all (hoa). Each of these differences has its own function:
//
//   - [Normalize] settles the Unicode form and drops what cannot be seen. All text passes it once, at the door.
//   - [Key] settles where the tone mark stands, and i or y: hòa and hoà have one key, hoa and hoá have others.
//   - [Fold] drops all marks: hòa, hoá and hoa become one. Good for finding much, poor for telling apart.
//
// Positions are byte offsets into the text that was given, which must be normalized where a function says so; nothing here
// changes the text that positions refer to.
package vietnamese
