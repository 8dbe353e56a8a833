package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"khobao/sample"
)

// asKhobao makes the test binary behave as khobao itself, so that tests can kill a process of its own.
const asKhobao = "KHOBAO_TEST_AS_MAIN"

func TestMain(m *testing.M) {
	if os.Getenv(asKhobao) != "" {
		os.Unsetenv(asKhobao)
		if how, ok := strings.CutPrefix(os.Args[1], asFaultCrawler); ok {
			if err := crawlFaulty(os.Args[3], how); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			return
		}
		main()
		return
	}
	os.Exit(m.Run())
}

// answer is what a verb printed and how it ended.
type answer struct {
	code        int
	out, errors string
}

// khobao runs a verb in this process, on a data directory.
func khobao(t *testing.T, data string, stdin io.Reader, args ...string) answer {
	t.Helper()
	return khobaoUntil(t, context.Background(), data, stdin, args...)
}

func khobaoUntil(t *testing.T, ctx context.Context, data string, stdin io.Reader, args ...string) answer {
	t.Helper()
	var out, errs bytes.Buffer
	code := run(ctx, append(args, "--data", data), &environment{Stdin: stdin, Stdout: &out, Stderr: &errs, Now: time.Now})
	return answer{code, out.String(), errs.String()}
}

// must fails the test unless the verb was done.
func (a answer) must(t *testing.T) answer {
	t.Helper()
	if a.code != exitDone {
		t.Fatalf("exit %d\n%s\n%s", a.code, a.out, a.errors)
	}
	return a
}

// child starts khobao as a process of its own.
func child(t *testing.T, data string, args ...string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, append(args, "--data", data)...)
	cmd.Env = append(os.Environ(), asKhobao+"=1")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, &out
}

// papers starts the sample newspapers on free ports, for as long as the test runs.
func papers(t *testing.T) *sample.Papers {
	t.Helper()
	p, err := sample.Start(context.Background(), [3]int{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })
	return p
}

// crawlArgs are what it takes to crawl the papers as fast as they answer.
func crawlArgs(p *sample.Papers) []string {
	args := []string{"crawl", "--delay", "0s"}
	for _, o := range p.Outlets {
		args = append(args, o.Home)
	}
	for _, a := range p.Addresses() {
		args = append(args, "--allow-address", a)
	}
	return args
}

func TestUsage(t *testing.T) {
	for _, tt := range []struct {
		args string
		code int
		says string
	}{
		{"", exitUsage, "expected one of"},
		{"serch x", exitUsage, "unexpected argument serch"},
		{"crawl ftp://bao.example/", exitUsage, "no address of a home page"},
		{"crawl khong-co-bao-nay", exitFailed, "unknown outlet"},
		{"crawl", exitUsage, "no outlet is turned on"},
		{"crawl http://127.0.0.1:1/ --allow-address nonsense", exitUsage, "nonsense"},
		{"crawl http://127.0.0.1:1/ --since 29/05/2020", exitUsage, "--since"},
		{"extract nofile.html --url https://bao.example/a", exitFailed, "nofile.html"},
		{"export articles --format docx", exitUsage, "--format"},
		{"export people --format ris", exitUsage, "ris is for articles"},
	} {
		t.Run(tt.args, func(t *testing.T) {
			got := khobao(t, t.TempDir(), nil, strings.Fields(tt.args)...)
			if got.code != tt.code || !strings.Contains(got.errors, tt.says) {
				t.Errorf("exit %d, %q; want exit %d, and %q said", got.code, got.errors, tt.code, tt.says)
			}
		})
	}
}

func TestConfiguration(t *testing.T) {
	dir := t.TempDir()
	config := dir + "/khobao.yaml"
	write := func(text string) {
		if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("delay: 2s\nallow-address: [127.0.0.1:1, 10.0.0.0/8]\n")
	if got := khobao(t, dir, nil, "outlet", "list", "--config", config); got.code != exitDone {
		t.Errorf("a sound configuration: exit %d, %s", got.code, got.errors)
	}
	write("dealy: 2s\n")
	if got := khobao(t, dir, nil, "outlet", "list", "--config", config); got.code != exitUsage || !strings.Contains(got.errors, "dealy") {
		t.Errorf("a misspelt setting: exit %d, %q; want exit %d and the setting named", got.code, got.errors, exitUsage)
	}
	t.Setenv("KHOBAO_LOG_LEVEL", "shout")
	write("log-level: info\n")
	if got := khobao(t, dir, nil, "outlet", "list", "--config", config); got.code != exitUsage {
		t.Errorf("the environment goes before the file: exit %d, want %d", got.code, exitUsage)
	}
}

// TestExportToFile leaves a file as it was where nothing can be exported, and nothing beside it.
func TestExportToFile(t *testing.T) {
	data, dir := t.TempDir(), t.TempDir()
	khobao(t, data, strings.NewReader(`{"title":"Bài xuất ra tệp","body":"Nội dung."}`), "import", "-").must(t)
	name := filepath.Join(dir, "a.jsonl")
	for _, before := range []string{"", "đã có"} {
		if before != "" {
			if err := os.WriteFile(name, []byte(before), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if got := khobao(t, data, nil, "export", "warc", "nghị quyết", "-o", name); got.code != exitUsage {
			t.Errorf("exit %d, %s", got.code, got.errors)
		}
		now, err := os.ReadFile(name)
		if string(now) != before || (err == nil) != (before != "") {
			t.Errorf("%q is %q now, %v", before, now, err)
		}
	}
	khobao(t, data, nil, "export", "articles", "-o", name).must(t)
	now, err := os.ReadFile(name)
	if left, _ := filepath.Glob(filepath.Join(dir, "*")); err != nil || !strings.Contains(string(now), "Bài xuất ra tệp") || len(left) != 1 {
		t.Errorf("%q, %v, %q", now, err, left)
	}
	khobao(t, data, nil, "export", "articles", "-o", os.DevNull).must(t)
}
