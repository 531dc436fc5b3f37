# The tool as one file of native code in an image without a shell. Mount the reports and name them:
#   docker build --tag govinfo .
#   docker run --rm --volume "$PWD:/reports:ro" govinfo check /reports
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install --yes --no-install-recommends clang zlib1g-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/GovInfoDisclosure.Cli --configuration Release --use-current-runtime --output /program -p:NativeTool=true

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /program/govinfo /usr/local/bin/govinfo
USER $APP_UID
WORKDIR /reports
ENTRYPOINT ["/usr/local/bin/govinfo"]
