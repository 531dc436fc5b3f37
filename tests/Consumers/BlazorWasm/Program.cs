using Consumer;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

// Under node there is no page; the logic of the page runs without one.
if (args is ["--check"])
{
    Expect.Equal("", ReportCheck.Errors(Reports.Valid), "what is wrong with the valid report");
    string expected = $"{Reports.InvalidRule} {Reports.InvalidPointer}";
    Expect.Equal(expected, ReportCheck.Errors(Reports.Invalid), "what is wrong with the invalid report");
    Console.WriteLine("as expected");
    return;
}

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
await builder.Build().RunAsync();
