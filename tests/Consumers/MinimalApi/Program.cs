using Consumer;
using GovInfoDisclosure;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddGovInfoDisclosure().AddOpenApi().AddValidation();
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapOpenApi();
app.MapGovInfoDisclosure("/govinfo");
app.MapPost("/reports", (DisclosureReport report) => TypedResults.Ok(report.Year)).RequireValidReport();

await app.StartAsync();
await WebChecks.Run(app.Urls.First());
await WebChecks.ExpectSchema(app.Urls.First(), "openapi/v1.json");
await app.StopAsync();
