using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class ReadmeTests
{
    private const string Page = "src/GovInfoDisclosure.AspNetCore/README.md", Here = "tests/GovInfoDisclosure.AspNetCore.Tests/";

    [Fact]
    public void The_code_is_the_one_that_is_compiled()
    {
        string program = File.ReadAllText(Repository.PathOf("tests/Samples/MinimalWeb/Program.cs")).ReplaceLineEndings("\n");

        Assert.Equal(
            [
                program, ReadmeCode.Of(Here + "OptionsSample.cs"), ReadmeCode.Of(Here + "SwashbuckleSample.cs"),
                ReadmeCode.Of(Here + "NSwagSample.cs"),
            ],
            ReadmeCode.Blocks(Page, "csharp"));
        Assert.InRange(program.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 10);
    }

    [Fact]
    public void The_options_are_those_of_the_page()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        OptionsSample.Add(builder);
        using ServiceProvider services = builder.Services.BuildServiceProvider();

        GovInfoDisclosureOptions options = services.GetRequiredService<IOptions<GovInfoDisclosureOptions>>().Value;

        Assert.Equal((Language.English, 20, 8 * 1024 * 1024L), (options.Language, options.MaxFiles, options.Reader.MaxBytes));
    }

    [Fact]
    public async Task The_program_answers_with_findings()
    {
        using Process program = Start();
        try
        {
            using var client = new HttpClient { BaseAddress = new(await AddressAsync(program)) };
            using var faulty = new StringContent(Samples.Faulty, Encoding.UTF8, "application/json");
            using var valid = new StringContent(Samples.Valid, Encoding.UTF8, "application/json");

            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.PostAsync("/reports", faulty, Cancelled)).StatusCode);
            Assert.Equal("2024", await (await client.PostAsync("/reports", valid, Cancelled)).Content.ReadAsStringAsync(Cancelled));
        }
        finally
        {
            program.Kill();
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Process Start()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        string program = Repository.PathOf($"artifacts/bin/MinimalWeb/{configuration}/MinimalWeb.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }

    private static async Task<string> AddressAsync(Process program)
    {
        const string Mark = "listening on: ";
        while (await program.StandardOutput.ReadLineAsync(Cancelled) is { } line)
        {
            if (line.Contains(Mark, StringComparison.Ordinal))
                return line[(line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].Trim();
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }
}
