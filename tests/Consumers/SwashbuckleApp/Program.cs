using Consumer;
using GovInfoDisclosure;
using GovInfoDisclosure.AspNetCore;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddGovInfoDisclosure();
builder.Services.AddEndpointsApiExplorer();
builder.Services.AddSwaggerGen(options =>
{
    options.MapType<DisclosureReport>(() => DisclosureSchema.Of());
    options.DocumentFilter<PublishedSchemas>();
});
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.UseSwagger();
app.MapPost("/reports", (DisclosureReport report) => TypedResults.Ok(report.Year)).RequireValidReport();

await app.StartAsync();
await WebChecks.Run(app.Urls.First());
await WebChecks.ExpectSchema(app.Urls.First(), "swagger/v1/swagger.json");
await app.StopAsync();

internal sealed class PublishedSchemas : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => DisclosureSchema.AddTo(swaggerDoc);
}
