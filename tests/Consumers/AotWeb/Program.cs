using Consumer;
using GovInfoDisclosure;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddGovInfoDisclosure();
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapGovInfoDisclosure("/govinfo");
app.MapPost("/reports", (DisclosureReport report) => TypedResults.NoContent()).RequireValidReport();

await app.StartAsync();
await WebChecks.Run(app.Urls.First());
Expect.True(args is [] || !System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported, "the program is native");
await app.StopAsync();
Console.WriteLine("as expected");
