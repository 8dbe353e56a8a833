package main

import (
	"strings"
	"testing"
)

func TestAccounts(t *testing.T) {
	data := t.TempDir()
	const password = "hoa hoe no trang san dinh\n"
	if a := khobao(t, data, strings.NewReader("too short\n"), "user", "add", "lan"); a.code != exitUsage {
		t.Errorf("a short password: %+v", a)
	}
	if a := khobao(t, data, strings.NewReader(password), "user", "add", "Lan Anh"); a.code != exitUsage {
		t.Errorf("a bad name: %+v", a)
	}
	khobao(t, data, strings.NewReader(password), "user", "add", "lan", "--role", "admin").must(t)
	if a := khobao(t, data, strings.NewReader(password), "user", "add", "lan"); a.code != exitFailed || !strings.Contains(a.errors, "exists already") {
		t.Errorf("a name twice: %+v", a)
	}
	khobao(t, data, strings.NewReader("another one, as long\n"), "user", "passwd", "lan").must(t)
	if a := khobao(t, data, nil, "user", "remove", "lan"); a.code != exitFailed || !strings.Contains(a.errors, "last admin") {
		t.Errorf("no admin is left: %+v", a)
	}
	if a := khobao(t, data, nil, "user", "list").must(t); !strings.Contains(a.out, "lan") || !strings.Contains(a.out, "never") {
		t.Errorf("list: %s", a.out)
	}
	secret := khobao(t, data, nil, "token", "add", "export").must(t).out
	list := khobao(t, data, nil, "token", "list", "--json").must(t).out
	if !strings.HasPrefix(secret, "khobao_") || strings.Contains(list, strings.TrimSpace(secret)) || !strings.Contains(list, `"export"`) {
		t.Errorf("token %q, list %s", secret, list)
	}
	_, rest, _ := strings.Cut(list, `"id": "`)
	id, _, _ := strings.Cut(rest, `"`)
	khobao(t, data, nil, "token", "revoke", id).must(t)
	if a := khobao(t, data, nil, "token", "revoke", id); a.code != exitFailed {
		t.Errorf("revoked twice: %+v", a)
	}
}
