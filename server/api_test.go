package server

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// TestAnswersKeepTheirDocument validates answers of every operation, good ones and failures, against /openapi.json with a
// validator that the server does not use.
func TestAnswersKeepTheirDocument(t *testing.T) {
	h := handler(t, nil)
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text(t, get(t, h, "/openapi.json"))))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	if err := compiler.AddResource("openapi.json", document); err != nil {
		t.Fatal(err)
	}
	asked := map[string]bool{}
	for _, tt := range []struct{ path, template string }{
		{"/search?q=b%E1%BA%A7u&person=p1&person=p2", "/search"}, {"/search?q=nothing&from=1999", "/search"}, {"/search?from=x", "/search"}, {"/search?size=0", "/search"},
		{"/articles", "/articles"}, {"/articles?page=x", "/articles"},
		{"/articles/good", "/articles/{id}"}, {"/articles/bad", "/articles/{id}"}, {"/articles/none", "/articles/{id}"}, {"/articles/panic", "/articles/{id}"},
		{"/articles/good/versions", "/articles/{id}/versions"}, {"/articles/none/versions", "/articles/{id}/versions"},
		{"/people", "/people"}, {"/people/p1", "/people/{id}"}, {"/people/p2", "/people/{id}"}, {"/offices/o1", "/offices/{id}"}, {"/offices/o2", "/offices/{id}"},
		{"/offices/o1/holder?on=2020-11-10", "/offices/{id}/holder"}, {"/offices/o1/holder?on=1999", "/offices/{id}/holder"}, {"/offices/o1/holder", "/offices/{id}/holder"}, {"/offices/o2/holder?on=2020", "/offices/{id}/holder"},
		{"/figures", "/figures"}, {"/figures?kind=x", "/figures"}, {"/outlets", "/outlets"}, {"/suggest?q=l", "/suggest"}, {"/suggest", "/suggest"},
		{"/export/articles", "/export/articles"}, {"/export/articles?format=csl", "/export/articles"}, {"/export/articles?format=docx", "/export/articles"}, {"/export/articles?from=x", "/export/articles"},
		{"/export/people?format=csv", "/export/people"}, {"/export/figures", "/export/figures"},
	} {
		asked[apiPath+tt.template] = true
		r := get(t, h, apiPath+tt.path)
		pointer := responsePointer(document, apiPath+tt.template, r)
		if pointer == "" {
			t.Errorf("GET %s: the document has no answer for %d %s", tt.path, r.StatusCode, r.Header.Get("Content-Type"))
			continue
		}
		schema, err := compiler.Compile("openapi.json#" + pointer)
		if err != nil {
			t.Fatalf("%s: %v", pointer, err)
		}
		got := text(t, r)
		var answer any = got
		if media, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";"); strings.HasSuffix(media, "json") {
			answer, err = jsonschema.UnmarshalJSON(strings.NewReader(got))
		}
		if err != nil {
			t.Fatalf("GET %s: %v", tt.path, err)
		}
		if err := schema.Validate(answer); err != nil {
			t.Errorf("GET %s: %v\n%s", tt.path, err, got)
		}
	}
	for path := range document.(map[string]any)["paths"].(map[string]any) {
		if !asked[path] {
			t.Errorf("no answer of %s was validated", path)
		}
	}
}

// responsePointer finds the schema that the document has for a response: by its status, else the default.
func responsePointer(document any, path string, r *http.Response) string {
	media, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	responses := document.(map[string]any)["paths"].(map[string]any)[path].(map[string]any)["get"].(map[string]any)["responses"].(map[string]any)
	for _, status := range []string{strconv.Itoa(r.StatusCode), "default"} {
		response, ok := responses[status].(map[string]any)
		if !ok {
			continue
		}
		if content, ok := response["content"].(map[string]any); ok && content[media] != nil {
			return "/paths/" + escapePointer(path) + "/get/responses/" + status + "/content/" + escapePointer(media) + "/schema"
		}
	}
	return ""
}

func escapePointer(s string) string {
	return strings.ReplaceAll(url.PathEscape(strings.NewReplacer("~", "~0", "/", "~1").Replace(s)), "%2F", "/")
}

// TestContract holds the members of answers to the names that users hold on to.
func TestContract(t *testing.T) {
	h := handler(t, nil)
	tests := []struct {
		path    string
		members string // dots lead inwards, a list is its first member
	}{
		{"/search?q=x", "total took_ms hits hits.id hits.url hits.title hits.published hits.outlet hits.snippet hits.highlights hits.people.id hits.people.name " +
			"hits.offices hits.terms hits.score facets.person.value facets.person.label facets.person.count facets.term facets.outlet facets.year did_you_mean expanded"},
		{"/articles/good", "id url outlet title published updated author lead body captions language provenance people.name people.person_id people.offices.office " +
			"people.offices.organisation people.offices.relation people.offices.term people.offices.evidence people.offices.offset terms.from terms.to " +
			"figures.indicator figures.value figures.value_to figures.number figures.number_to figures.unit figures.period figures.kind figures.direction figures.bound " +
			"figures.evidence figures.offset capture.warc capture.offset capture.digest capture.captured version"},
		{"/articles/good/versions", "versions.title versions.version"},
		{"/people", "total people.id people.name people.articles"},
		{"/people/p1", "tenures.office.name tenures.begins.date tenures.begins.precision tenures.begins.citations.article tenures.ends tenures.first tenures.last tenures.citations"},
		{"/offices/o1/holder?on=2020-11-10", "office.name on holders.person.id holders.tenure.begins.date holders.confidence holders.statements.citation"},
		{"/people/p1", "id name statements.office statements.relation statements.date statements.citation.article statements.citation.version statements.citation.evidence statements.citation.offset"},
		{"/offices/o1", "id name organisation.name holders.person.name holders.statements.citation"},
		{"/outlets", "outlets.id outlets.name"},
		{"/suggest?q=l", "suggestions.kind suggestions.value suggestions.label"},
		{"/articles/none", "status title detail instance"},
	}
	for _, tt := range tests {
		var answer any
		if err := json.Unmarshal([]byte(text(t, get(t, h, apiPath+tt.path))), &answer); err != nil {
			t.Fatal(err)
		}
		for _, member := range strings.Fields(tt.members) {
			if !has(answer, strings.Split(member, ".")) {
				t.Errorf("GET %s: no %s", tt.path, member)
			}
		}
	}
	var found SearchAnswer
	if err := json.Unmarshal([]byte(text(t, get(t, h, apiPath+"/search?q=x"))), &found); err != nil {
		t.Fatal(err)
	}
	for _, hit := range found.Hits {
		if strings.Contains(hit.Snippet, "<script") {
			t.Errorf("snippet of %s: %q", hit.ID, hit.Snippet)
		}
	}
}

func has(value any, path []string) bool {
	if all, ok := value.([]any); ok {
		return len(all) > 0 && has(all[0], path)
	}
	if len(path) == 0 {
		return true
	}
	object, ok := value.(map[string]any)
	inner, there := object[path[0]]
	return ok && there && (len(path) == 1 || has(inner, path[1:]))
}
