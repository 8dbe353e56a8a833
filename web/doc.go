// Package web is what people see: one typed struct a page, the templates that draw it, the static files and the texts of
// both languages. It knows nothing of HTTP and asks nobody for data: whoever fills a page's struct has asked already.
//
// A [Frame] is what stands around every page: the search box, the ways to other pages, how much the archive holds. A [Mark]
// is a person, an office or a figure made visible in an article's text; an [Anchor] is the address of one sentence within
// it. A [Query] is the state of the search page, and every state has an address.
//
// [New] parses the templates once a language, with functions that already know the language: a template never passes it on.
// Texts come from the catalogues in locales; a key that one of them lacks is an error, never a fallback. Every string that
// a stranger wrote goes through html/template; the two functions that make template.HTML themselves ([Snippet] and the
// marking of texts) write nothing but escaped text between tags of their own.
package web
