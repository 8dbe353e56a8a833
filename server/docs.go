package server

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"khobao/archive"
	"khobao/web"
)

// docsDepth is how far into an answer its fields are listed; the document has all.
const docsDepth = 3

// docsPage describes the API from the document that the server itself answers by, so that the two cannot differ.
func (s *server) docsPage(c *gin.Context) (web.Page, error) {
	f, err := s.frame(c, web.NoSection)
	return &web.DocsPage{Frame: f, Groups: s.docsGroups()}, err
}

// docsGroups sorts the operations by the first step of their paths, and by path and method within.
func (s *server) docsGroups() []web.DocsGroup {
	doc := s.openAPI
	groups := map[string][]web.Operation{}
	for path, item := range doc.Paths {
		for method, op := range operationsOf(item) {
			groups[op.Tags[0]] = append(groups[op.Tags[0]], s.docsOperation(method, path, op))
		}
	}
	var all []web.DocsGroup
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		slices.SortFunc(groups[name], func(a, b web.Operation) int {
			return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Method, b.Method))
		})
		all = append(all, web.DocsGroup{Name: name, Operations: groups[name]})
	}
	return all
}

// tagOperations groups the operations by the first step of their paths, for those who draw or generate from the document.
func tagOperations(doc *huma.OpenAPI) {
	names := map[string]bool{}
	for path, item := range doc.Paths {
		name, _, _ := strings.Cut(strings.TrimPrefix(path, apiPath+"/"), "/")
		names[name] = true
		for _, op := range operationsOf(item) {
			op.Tags = []string{name}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		doc.Tags = append(doc.Tags, &huma.Tag{Name: name, Description: tagged[name]})
	}
}

// tagged says of each group of operations what it is about.
var tagged = map[string]string{
	"articles": "Articles with their versions, and what is stated in them", "crawls": "Runs of the crawler, past and under way", "export": "Everything that matches, as a file",
	"figures": "Stated numbers with what they measure", "offices": "Who held an office, and when", "organisations": "Bodies and places: their offices and their figures over the years",
	"outlets": "Newspapers and portals", "people": "Those whom articles name, and their careers", "proposals": "Pairs of people who may be one", "reports": "Errors that readers tell of",
	"rulings": "What editors decided, each of which can be undone", "schedules": "When outlets are crawled again", "search": "Full text and facets", "searches": "Saved searches, and how their reader is told of new articles",
	"suggest": "Completion of what is being typed", "terms": "Terms of office",
}

// operationsOf are the operations of a path by their methods.
func operationsOf(item *huma.PathItem) map[string]*huma.Operation {
	all := map[string]*huma.Operation{http.MethodGet: item.Get, http.MethodPost: item.Post, http.MethodPut: item.Put, http.MethodPatch: item.Patch, http.MethodDelete: item.Delete}
	maps.DeleteFunc(all, func(_ string, op *huma.Operation) bool { return op == nil })
	return all
}

func (s *server) docsOperation(method, path string, op *huma.Operation) web.Operation {
	doc := s.openAPI
	out := web.Operation{ID: op.OperationID, Method: method, Path: path, Summary: op.Summary, Description: op.Description}
	if role, _ := s.needs(method, operationRoute(path)); role != archive.Anyone {
		out.Role = string(role)
	}
	for _, p := range op.Parameters {
		out.Parameters = append(out.Parameters, web.Property{Name: p.Name, Type: docsType(doc, p.Schema), Required: p.Required,
			Description: cmp.Or(p.Description, p.Schema.Description)})
	}
	if method == http.MethodGet && out.Role == "" && !strings.Contains(path, "{") {
		out.Example = path
		if slices.ContainsFunc(op.Parameters, func(p *huma.Param) bool { return p.Name == "q" }) {
			out.Example += "?q=dai+hoi"
		}
	}
	if op.RequestBody != nil {
		for _, media := range op.RequestBody.Content {
			out.Body = docsFields(doc, media.Schema, "", docsDepth)
		}
	}
	for _, status := range []string{"200", "201", "202"} {
		if r := op.Responses[status]; r != nil {
			out.Type = strings.Join(slices.Sorted(maps.Keys(r.Content)), ", ")
			if media := r.Content["application/json"]; media != nil {
				out.Answer = docsFields(doc, media.Schema, "", docsDepth)
			}
		}
	}
	return out
}

// resolved follows a reference within the document.
func resolved(doc *huma.OpenAPI, s *huma.Schema) *huma.Schema {
	if s != nil && s.Ref != "" {
		return doc.Components.Schemas.SchemaFromRef(s.Ref)
	}
	return s
}

// docsFields lists the fields of an object, or of the objects of a list, each by its way from the top.
func docsFields(doc *huma.OpenAPI, s *huma.Schema, prefix string, depth int) []web.Property {
	if s = resolved(doc, s); s == nil || depth == 0 {
		return nil
	}
	if s.Type == huma.TypeArray {
		return docsFields(doc, s.Items, strings.TrimSuffix(prefix, ".")+"[].", depth)
	}
	var all []web.Property
	for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
		field := s.Properties[name]
		all = append(all, web.Property{Name: prefix + name, Type: docsType(doc, field), Description: field.Description, Required: slices.Contains(s.Required, name)})
		all = append(all, docsFields(doc, field, prefix+name+".", depth-1)...)
	}
	return all
}

// docsType says in a few words what a value is.
func docsType(doc *huma.OpenAPI, s *huma.Schema) string {
	if s = resolved(doc, s); s == nil {
		return ""
	}
	text := cmp.Or(s.Format, s.Type)
	switch {
	case len(s.Enum) > 0:
		var words []string
		for _, e := range s.Enum {
			if word, ok := e.(string); ok {
				words = append(words, word)
			}
		}
		text = strings.Join(words, " | ")
	case s.Type == huma.TypeArray:
		text = docsType(doc, s.Items) + "[]"
	}
	if s.Nullable {
		text += " | null"
	}
	return text
}
