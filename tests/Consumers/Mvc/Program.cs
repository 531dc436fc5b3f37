using Consumer;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddGovInfoDisclosure();
builder.Services.AddControllers();
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapControllers();

await app.StartAsync();
await WebChecks.Run(app.Urls.First());
await app.StopAsync();
