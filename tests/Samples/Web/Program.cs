using GovInfoDisclosure;
using Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGovInfoDisclosure();
builder.Services.AddOpenApi();
builder.Services.AddValidation();
builder.Services.AddControllers();
// Lets the findings of a report inside another type, such as Submission, reach the client in production too.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddHealthChecks().AddGovInfoDisclosure();

var app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapGovInfoDisclosure("/govinfo");
app.MapControllers();

// A report in a request body: what is no report is answered with its findings and never gets here.
app.MapPost("/reports", (DisclosureReport report) => TypedResults.Ok(report.Year));
app.MapPost("/valid-reports", (DisclosureReport report) => TypedResults.Ok(report.Year)).RequireValidReport();
app.MapPost("/submissions", (Submission submission) => TypedResults.Ok(submission.Report.Year));
app.MapPost("/echo", (DisclosureReport report) => report);

app.Run();
