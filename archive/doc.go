// Package archive names the things that Kho Báo keeps and says how they hang together. It imports nothing of ours.
//
// An [Outlet] is a newspaper or a portal. The crawler fetches its pages; every response is a [Capture], stored as it came
// in a WARC file, and is the evidence for all that follows. What a person would call "the article" is an [Article]: it has
// an identity that survives edits and new addresses, and one [Version] for each wording that was captured.
//
// A version makes claims, each with the [Evidence] that states it: a [Mention] is a person as one version names them, with a
// [Claim] for each office that it connects them with; a [Term] is a term of office; a [Figure] is a stated number. A
// [Citation] leads from a claim back to its sentence, the article's version and the capture.
//
// Mentions are names in texts. A [Person] is somebody in the world: many mentions, judged to be one human being. Likewise an
// [Organisation] and an [Office] are identities behind many spellings. They are derived and can be derived again.
package archive
