using System.Net;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class ListTests : IDisposable
{
    private const string Envelope = "application/vnd.govinfo.check+json";

    private readonly SampleApp _app = new();

    [Fact]
    public async Task The_answer_of_a_check_is_listed()
    {
        HttpResponseMessage check = await _app.PostAsync("/govinfo/check", SampleApp.Files(
            ("甲.md", Samples.FaultyDocument), ("乙.md", Samples.ValidDocument)), "zh");
        string answer = await check.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        HttpResponseMessage list = await _app.PostAsync("/govinfo/list?to=csv", SampleApp.Json(answer), "zh");

        string[] lines = (await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n');
        int findings = JsonNode.Parse(answer)!["reports"]!.AsArray().Sum(r => r!["findings"]!.AsArray().Count);
        Assert.Equal(findings + 1, lines.Length);
        Assert.StartsWith("甲.md,", lines[1], StringComparison.Ordinal);
        Assert.Equal("问题清单.csv", list.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task A_report_that_is_being_edited_is_listed_with_what_others_show()
    {
        string body = $$"""{"source":"今年","report":{{Samples.Valid}},"previous":[{"source":"去年","report":{{Samples.LastYear}}}]}""";

        HttpResponseMessage csv = await _app.PostAsync("/govinfo/list?to=csv", SampleApp.Json(body, Envelope));
        HttpResponseMessage excel = await _app.PostAsync("/govinfo/list?to=xlsx", SampleApp.Json(body, Envelope));

        Assert.Contains("GID601", await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("PK"u8.ToArray(), (await excel.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2]);
        Assert.Equal("findings.xlsx", excel.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task Findings_between_reports_are_listed_with_the_first_they_are_about()
    {
        string body = $$"""{"source":"a","report":{{Samples.Valid}},"previous":[{"source":"b","report":{{Samples.Valid}}}]}""";
        string answer = await (await _app.PostAsync("/govinfo/check", SampleApp.Json(body, Envelope)))
            .Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        HttpResponseMessage list = await _app.PostAsync("/govinfo/list?to=csv", SampleApp.Json(answer));

        string line = Assert.Single(
            (await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n'),
            l => l.Contains("GID703", StringComparison.Ordinal));
        Assert.StartsWith("a,", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?to=html", "{}", "the parameter to has to be one of xlsx, csv")]
    [InlineData("?to=csv", "{", "the body is no answer of a check: ")]
    [InlineData("?to=csv", "[]", "the body is no answer of a check: ")]
    [InlineData("?to=csv", """{"reports":[{"source":"a","findings":[{"rule":"GID301"}]}]}""", "the body is no answer of a check: ")]
    [InlineData("?to=csv", """{"reports":[{"source":"\uD800"}]}""", "the body is no answer of a check: ")]
    [InlineData("?to=csv", """{"reports":[]} {}""", "the body is no answer of a check: ")]
    public async Task What_cannot_be_listed_is_a_bad_request(string query, string body, string reason)
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/list" + query, SampleApp.Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith(reason, (await SampleApp.ReadAsync(response))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"source":"a","edition":"2021","year":-5,"agency":null,"findings":[]}""")]
    [InlineData("""
        {"source":"=cmd","edition":null,"year":null,"agency":"=1","findings":[{"id":"x","rule":"GID999","name":"n","severity":"error",
        "pointer":"/no/such~2","related":["/x"],"message":"=m","expected":1e28,"actual":"\u0000","repairs":["r9"]}]}
        """)]
    public async Task Answers_that_no_check_gives_are_listed_all_the_same(string report)
    {
        foreach (string to in (string[])["csv", "xlsx"])
        {
            HttpResponseMessage response = await _app.PostAsync("/govinfo/list?to=" + to, SampleApp.Json($$"""{"reports":[{{report}}]}"""));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    public void Dispose() => _app.Dispose();
}
