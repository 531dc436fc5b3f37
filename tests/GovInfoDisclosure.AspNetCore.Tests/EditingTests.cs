using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>What the page asks while somebody works on a report.</summary>
public sealed class EditingTests : IDisposable
{
    private const string MediaType = "application/vnd.govinfo.check+json";

    private readonly SampleApp _app = new();

    [Fact]
    public async Task An_accepted_finding_does_not_count_until_its_figures_change()
    {
        JsonNode first = await CheckAsync($$"""{"report":{{Samples.Faulty}}}""");
        string accepted = string.Join(',', Findings(first).Select(f => $$"""{"finding":{{f["id"]!.ToJsonString()}},"reason":"与台账一致"}"""));
        JsonNode kept = await CheckAsync($$"""{"report":{{Samples.Faulty}},"accepted":[{{accepted}}]}""");
        string other = Samples.Changed(r => r["requests"]!["newlyReceived"]!["total"] = 98);
        JsonNode changed = await CheckAsync($$"""{"report":{{other}},"accepted":[{{accepted}}]}""");

        Assert.NotEqual(0, first["errors"]!.GetValue<int>());
        Assert.Equal(0, kept["errors"]!.GetValue<int>());
        Assert.Empty(kept["reports"]![0]!["problems"]!.AsArray());
        Assert.Equal(
            Findings(first).Select(f => f["id"]!.GetValue<string>()),
            kept["reports"]![0]!["suppressed"]!.AsArray().Select(s => s!["finding"]!["id"]!.GetValue<string>()));
        Assert.All(kept["reports"]![0]!["suppressed"]!.AsArray(),
            s => Assert.Equal("与台账一致", s!["acceptance"]!["reason"]!.GetValue<string>()));
        Assert.Equal(first["errors"]!.GetValue<int>(), changed["errors"]!.GetValue<int>());
    }

    [Fact]
    public async Task Problems_name_their_repairs_and_what_each_change_clears()
    {
        JsonNode report = (await CheckAsync($$"""{"report":{{Samples.Faulty}}}"""))["reports"]![0]!;

        JsonNode problem = Assert.Single(report["problems"]!.AsArray(), p => p!["kind"]!.GetValue<string>() == "wrongCell")!;
        JsonNode repair = report["repairs"]!.AsArray().First(r => r!["id"]!.ToString() == problem["repairs"]![0]!.ToString())!;
        JsonNode change = repair["changes"]![0]!;
        Assert.Equal("/requests/newlyReceived/total 99 12", $"{change["pointer"]} {change["from"]} {change["to"]}");
        Assert.Equal(problem["findings"]!.ToJsonString(), change["clears"]!.ToJsonString());
        JsonNode[] findings = [.. report["findings"]!.AsArray().Select(f => f!)];
        Assert.All(problem["findings"]!.AsArray(), id => Assert.Contains(findings, f => f["id"]!.ToString() == id!.ToString()));
        Assert.All(findings.Where(f => f["rule"]!.ToString() == "GID301"), f => Assert.NotEmpty(f["terms"]!.AsArray()));
    }

    [Fact]
    public async Task Last_years_report_shows_what_was_carried_over()
    {
        JsonNode answer = await CheckAsync(
            $$"""{"source":"今年.docx","report":{{Samples.Valid}},"previous":[{"source":"去年.docx","report":{{Samples.LastYear}}}]}""");

        JsonNode main = answer["reports"]![0]!;
        Assert.Equal(("今年.docx", "main"), (main["source"]!.GetValue<string>(), main["role"]!.GetValue<string>()));
        Assert.Equal("去年.docx", answer["reports"]![1]!["source"]!.GetValue<string>());
        JsonNode finding = Findings(answer).First(f => f["rule"]!.ToString() == "GID601");
        JsonNode problem = main["problems"]!.AsArray().Single(p => p!["id"]!.ToString() == finding["problem"]!.ToString())!;
        Assert.Equal("previous", problem["kind"]!.ToString());
        Assert.All(answer["reports"]!.AsArray(), r => Assert.Null(r!["report"]));
    }

    [Fact]
    public async Task Units_are_added_up_and_missing_ones_named()
    {
        string county = Samples.Changed(r => r["agency"]!["name"] = "青禾县人民政府");
        string coverage = """{"parent":"青禾县人民政府","year":2024,"units":["青禾县自然资源局","青禾县水利局"]}""";
        string unit = Samples.Changed(r =>
        {
            r["requests"]!["newlyReceived"]!["others"] = 50;
            r["requests"]!["newlyReceived"]!["total"] = 62;
        });

        JsonNode complete = await CheckAsync($$"""{"report":{{county}},"units":[{{unit}}]}""");
        JsonNode covered = await CheckAsync($$"""{"report":{{county}},"units":[{{unit}}],"coverage":{{coverage}}}""");

        Assert.Contains(complete["panel"]!["findings"]!.AsArray(), f => f!["rule"]!.ToString() == "GID701");
        JsonNode missing = covered["panel"]!["findings"]!.AsArray().Single(f => f!["rule"]!.ToString() == "GID702")!;
        Assert.Equal(["青禾县水利局"], missing["arguments"]!["units"]!.AsArray().Select(u => u!.GetValue<string>()));
    }

    [Fact]
    public async Task What_was_not_read_is_no_blank_until_it_is_filled_in()
    {
        string text = Encoding.UTF8.GetString(Samples.ValidDocument);
        string document = string.Join('\n', text.Split('\n').Where(l => !l.Contains("| 一、本年新收", StringComparison.Ordinal)));
        JsonNode first = await SampleApp.ReadAsync(await _app.PostAsync(
            "/govinfo/check?include=report", SampleApp.File(Encoding.UTF8.GetBytes(document))));
        JsonNode reading = first["reports"]![0]!["reading"]!.DeepClone();
        reading["findings"] = first["reports"]![0]!["findings"]!.DeepClone();
        JsonNode report = first["reports"]![0]!["report"]!.DeepClone();

        JsonNode same = await CheckAsync($$"""{"report":{{report.ToJsonString()}},"reading":{{reading.ToJsonString()}}}""");
        foreach (string column in report["requests"]!["newlyReceived"]!.AsObject().Select(m => m.Key).ToArray())
            report["requests"]!["newlyReceived"]![column] = 0;
        JsonNode filled = await CheckAsync($$"""{"report":{{report.ToJsonString()}},"reading":{{reading.ToJsonString()}}}""");

        Assert.Equal(["/requests/newlyReceived"], first["reports"]![0]!["reading"]!["unreadCells"]!.AsArray().Select(c => c!.ToString()));
        Assert.Equal(Findings(first).Select(f => f["id"]!.ToString()), Findings(same).Select(f => f["id"]!.ToString()));
        JsonObject firstReading = first["reports"]![0]!["reading"]!.AsObject();
        Assert.True(firstReading.Remove("provenance"));
        Assert.Equal(firstReading.ToJsonString(), same["reports"]![0]!["reading"]!.ToJsonString());
        Assert.Equal(0, filled["reports"]![0]!["reading"]!["unread"]!.GetValue<int>());
        Assert.DoesNotContain(Findings(filled), f => f["rule"]!.ToString() is "GID104");
    }

    [Fact]
    public async Task A_document_that_is_hardly_read_stays_one_until_most_of_it_is_filled_in()
    {
        string report = Samples.Changed(r =>
        {
            foreach (JsonNode row in r["requests"]!["outcomes"]!["denied"]!.AsObject().Select(m => m.Value!))
                row.AsObject().ToList().ForEach(c => row[c.Key] = null);
        });
        const string Reading = """
            {"cells":200,"read":144,"blank":0,"unread":56,"unreadCells":["/requests/outcomes/denied"],"why":"picture"}
            """;

        JsonNode unread = await CheckAsync($$"""{"report":{{report}},"reading":{{Reading}}}""");
        JsonNode filled = await CheckAsync($$"""{"report":{{Samples.Valid}},"reading":{{Reading}}}""");

        Assert.Contains(Findings(unread), f => f["rule"]!.ToString() == "GID108");
        Assert.Equal("picture", unread["reports"]![0]!["reading"]!["why"]!.ToString());
        Assert.DoesNotContain(Findings(filled), f => f["rule"]!.ToString() == "GID108");
    }

    [Fact]
    public async Task A_document_is_written_with_what_others_show_and_without_what_is_accepted()
    {
        string previous = $$"""[{"source":"去年","report":{{Samples.LastYear}}}]""";
        JsonNode answer = await CheckAsync($$"""{"report":{{Samples.Valid}},"previous":{{previous}}}""");
        string ids = string.Join(',', Findings(answer).Select(f => f["id"]!.ToJsonString()));

        string all = await WriteAsync($$"""{"report":{{Samples.Valid}},"previous":{{previous}}}""");
        string kept = await WriteAsync($$"""{"report":{{Samples.Valid}},"previous":{{previous}},"accepted":[{{ids}}]}""");

        Assert.Contains("GID601", all, StringComparison.Ordinal);
        Assert.DoesNotContain("GID601", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_envelope_is_not_written()
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/write?to=docx", SampleApp.Json("""{"report":{}}""", MediaType));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("not-a-report", (await SampleApp.ReadAsync(response))["type"]!.GetValue<string>());
    }

    public void Dispose() => _app.Dispose();

    private static IEnumerable<JsonNode> Findings(JsonNode answer) => answer["reports"]![0]!["findings"]!.AsArray().Select(f => f!);

    private async Task<JsonNode> CheckAsync(string body)
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/check", SampleApp.Json(body, MediaType));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await SampleApp.ReadAsync(response);
    }

    private async Task<string> WriteAsync(string body)
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/write?to=html&annotate=true", SampleApp.Json(body, MediaType));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
