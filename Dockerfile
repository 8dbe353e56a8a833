# One static binary, nothing else: no shell, no package manager, not root.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /khobao ./cmd/khobao && mkdir -p /empty/data

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /khobao /khobao
COPY --from=build --chown=65532:65532 /empty/data /data
USER 65532:65532
# What is temporary goes into the volume, too: there is no /tmp, and what an import unpacks may be larger than the memory. A volume
# that takes no Unix sockets, as some mounted folders, needs TMPDIR elsewhere.
ENV KHOBAO_DATA=/data KHOBAO_LISTEN=0.0.0.0:8080 TMPDIR=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["/khobao", "health"]
ENTRYPOINT ["/khobao"]
CMD ["serve"]
