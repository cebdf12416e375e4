# Two stages: Maven builds, and only what runs goes into the image.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main ./src/main
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 weefsel \
    && useradd --system --uid 10001 --gid weefsel --home-dir /var/lib/weefsel --shell /usr/sbin/nologin weefsel \
    && install -d -o weefsel -g weefsel /var/lib/weefsel
WORKDIR /opt/weefsel
COPY LICENSE ./
COPY layers ./layers
COPY sql ./sql
COPY method ./method
COPY samples ./samples
COPY --from=build /build/target/lib ./lib
COPY --from=build /build/target/weefsel.jar ./
ENV WEEFSEL_ROOT=/opt/weefsel \
    WEEFSEL_HOME=/var/lib/weefsel \
    WEEFSEL_PORT=8080 \
    JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
USER 10001:10001
VOLUME /var/lib/weefsel
EXPOSE 8080
# The image has no need of curl: bash speaks enough HTTP to hear whether the database answers.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${WEEFSEL_PORT} && printf 'GET /health HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-jar", "weefsel.jar"]
CMD ["serve"]
