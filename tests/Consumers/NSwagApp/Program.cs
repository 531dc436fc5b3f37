using Consumer;
using GovInfoDisclosure;
using GovInfoDisclosure.JsonSchema;
using NJsonSchema.Generation.TypeMappers;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddGovInfoDisclosure();
builder.Services.AddEndpointsApiExplorer();
string text = ReportSchema.For(FormEdition.Edition2021).Replace("$defs", "definitions", StringComparison.Ordinal);
NJsonSchema.JsonSchema schema = await NJsonSchema.JsonSchema.FromJsonAsync(text);
builder.Services.AddOpenApiDocument(options =>
    options.SchemaSettings.TypeMappers.Add(new ObjectTypeMapper(typeof(DisclosureReport), schema)));
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.UseOpenApi();
app.MapPost("/reports", (DisclosureReport report) => TypedResults.Ok(report.Year)).RequireValidReport();

await app.StartAsync();
await WebChecks.Run(app.Urls.First());
await WebChecks.ExpectSchema(app.Urls.First(), "swagger/v1/swagger.json");
await app.StopAsync();
