	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
-	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
-	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
8	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
2	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
8	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
V	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
;	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
V	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
O	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
O	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
V	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
V	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
F	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
F	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
S	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
'	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
8	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
B	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
8	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
z	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
'	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
P	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
&	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
8	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
N	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
B	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
R	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
U	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
F	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
U	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
G	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
F	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
_	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
;	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
8	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
N	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
z	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
A	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
F	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
F	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
S	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
F	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
_	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
C	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
I	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
D	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
q	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
I	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
D	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
I	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
D	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
V	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
&	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
&	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
O	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
O	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
O	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
C	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
D	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
R	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
V	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
A	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
;	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
q	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
z	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
&	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
8	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
z	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
C	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
I	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
D	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
D	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
N	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
q	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
N	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
N	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
z	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
&	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
8	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
z	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
C	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
I	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
D	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
D	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
P	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
C	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
'	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
*	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
H	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
C	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
2	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
C	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
|	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
|	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
2	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
q	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
H	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
P	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
&	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
&	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
H	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
P	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
#	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
x	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
q	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
H	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
S	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
H	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
T	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
M	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
L	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
b	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
`	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
<	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
`	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
`	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
>	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
`	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
`	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
<	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
/	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
>	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
`	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
c	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
p	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
y	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
2	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
0	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
N	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
w	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
h	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
0	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
;	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
<	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
;	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
2	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
:	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
!	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
k	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
{	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
.	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
E	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
f	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
(	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
%	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
v	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
o	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
"	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
)	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
m	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
=	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
g	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
s	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
[	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
+	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
1	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
]	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
		names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
e	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
u	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
r	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
d	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
t	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
a	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
,	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
 	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
n	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
i	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
l	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
}	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	names, err := catalogues(lang)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := t.load(tag, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
