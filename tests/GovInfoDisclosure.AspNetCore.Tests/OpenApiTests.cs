using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class OpenApiTests
{
    private const string Reference = "#/components/schemas/";

    public static TheoryData<string, Action<WebApplicationBuilder>, Action<WebApplication>, string> Generators => new()
    {
        {
            "ours first", b => b.Services.AddGovInfoDisclosure().AddOpenApi(), a => a.MapOpenApi("/openapi/{documentName}.json"),
            "/openapi/v1.json"
        },
        {
            "ours last", b => b.Services.AddOpenApi().AddGovInfoDisclosure(), a => a.MapOpenApi("/openapi/{documentName}.json"),
            "/openapi/v1.json"
        },
        { "another document", b => b.Services.AddOpenApi("other").AddGovInfoDisclosure(), a => a.MapOpenApi(), "/openapi/other.json" },
        { "Swashbuckle", SwashbuckleSample.Add, a => a.UseSwagger(), "/swagger/v1/swagger.json" },
    };

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task The_published_schema_is_shown(
        string generator, Action<WebApplicationBuilder> add, Action<WebApplication> use, string path)
    {
        JsonNode document = await DocumentAsync(add, use, path);

        JsonObject schemas = document["components"]!["schemas"]!.AsObject();
        JsonNode body = document["paths"]!["/reports"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
        JsonNode report = body["$ref"] is { } component ? schemas[component.GetValue<string>()[Reference.Length..]]! : body;
        Assert.Equal(
            [Reference + "DisclosureReport2019", Reference + "DisclosureReport2021"],
            report["oneOf"]!.AsArray().Select(s => s!["$ref"]!.GetValue<string>()));
        Assert.Equal("edition", report["discriminator"]!["propertyName"]!.GetValue<string>());
        Assert.All(Published("2021"), member => Assert.NotNull(schemas["DisclosureReport2021"]!["properties"]![member]));
        Assert.All(References(document), r => Assert.True(schemas.ContainsKey(r[Reference.Length..]), $"{generator}: {r}"));
        Assert.DoesNotContain(schemas, s => s.Key.Contains("Form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parts_and_answers_have_schemas_too()
    {
        JsonNode document = await DocumentAsync(
            b => b.Services.AddOpenApi().AddGovInfoDisclosure(), a =>
            {
                a.MapOpenApi();
                a.MapGovInfoDisclosure();
                a.MapPost("/part", (Requests requests) => requests);
            },
            "/openapi/v1.json");

        JsonObject schemas = document["components"]!["schemas"]!.AsObject();
        Assert.All(schemas["Requests"]!["anyOf"]!.AsArray(), s => Assert.NotNull(s!["properties"]!["newlyReceived"]));
        Assert.NotNull(schemas["CheckResult"]!["properties"]!["reports"]);
        Assert.NotNull(schemas["DocumentReadResult"]!["properties"]!["provenance"]);
        Assert.Equal(Reference + "DisclosureReport", schemas["CheckedReport"]!["properties"]!["report"]!["$ref"]!.GetValue<string>());
        Assert.All(References(document), r => Assert.True(schemas.ContainsKey(r[Reference.Length..]), r));
    }

    [Fact]
    public async Task NSwag_shows_the_published_schema()
    {
        JsonNode document = await DocumentAsync(NSwagSample.Add, a => a.UseOpenApi(), "/swagger/v1/swagger.json");

        JsonObject schemas = document["components"]!["schemas"]!.AsObject();
        Assert.All(Published("2021"), member => Assert.NotNull(schemas["DisclosureReport"]!["properties"]![member]));
        Assert.Single(schemas);
    }

    private static async Task<JsonNode> DocumentAsync(Action<WebApplicationBuilder> add, Action<WebApplication> use, string path)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        add(builder);
        await using WebApplication app = builder.Build();
        use(app);
        app.MapPost("/reports", (DisclosureReport report) => report.Year);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return JsonNode.Parse(await app.GetTestClient().GetStringAsync(path, TestContext.Current.CancellationToken))!;
    }

    private static IEnumerable<string> Published(string edition) =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf($"schema/edition-{edition}.schema.json")))!["properties"]!
            .AsObject().Select(p => p.Key);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(References),
        JsonObject members => members.SelectMany(
            m => m.Key == "$ref" && m.Value is JsonValue value ? [value.GetValue<string>()] : References(m.Value)),
        _ => [],
    };
}
