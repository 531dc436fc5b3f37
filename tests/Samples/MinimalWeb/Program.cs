using GovInfoDisclosure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGovInfoDisclosure().AddOpenApi();

var app = builder.Build();
app.MapOpenApi();
app.MapGovInfoDisclosure("/govinfo");
app.MapPost("/reports", (DisclosureReport report) => TypedResults.Ok(report.Year)).RequireValidReport();
app.Run();
