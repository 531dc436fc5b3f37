using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using GovInfoDisclosure.AspNetCore.Endpoints;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class EndpointTests : IDisposable
{
    private readonly SampleApp _app = new();

    [Fact]
    public async Task A_document_is_read_to_a_report_with_places()
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/read", SampleApp.File(Samples.FaultyDocument));

        JsonNode answer = await SampleApp.ReadAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["report", "reading", "findings", "provenance", "paragraphs"], answer.AsObject().Select(m => m.Key));
        Assert.Equal(2024, answer["report"]!["year"]!.GetValue<int>());
        Assert.NotEmpty(answer["provenance"]!.AsArray());
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public async Task A_lone_document_that_is_no_report_is_unreadable(string endpoint)
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/" + endpoint, SampleApp.File(Samples.NoReport));

        JsonNode problem = await SampleApp.ReadAsync(response);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("unreadable", problem["type"]!.GetValue<string>());
        Assert.Equal("GID101", problem["findings"]![0]!["rule"]!.GetValue<string>());
        Assert.NotEmpty(problem["remedies"]!.AsArray());
    }

    [Fact]
    public async Task A_batch_is_answered_as_a_whole()
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/check", SampleApp.Files(
            ("甲.md", Samples.ValidDocument), ("乙.md", Samples.FaultyDocument), ("丙.txt", Samples.NoReport)));

        JsonArray reports = (await SampleApp.ReadAsync(response))["reports"]!.AsArray();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["甲.md", "乙.md", "丙.txt"], reports.Select(r => r!["source"]!.GetValue<string>()));
        Assert.Equal([0, 5, 1], reports.Select(r => r!["errors"]!.GetValue<int>()));
        Assert.Equal("GID101", reports[2]!["findings"]![0]!["rule"]!.GetValue<string>());
        Assert.All(reports, r => Assert.Null(r!["report"]));
    }

    [Fact]
    public async Task The_report_is_included_on_demand()
    {
        HttpResponseMessage response = await _app.PostAsync(
            "/govinfo/check?include=report", SampleApp.File(Samples.FaultyDocument, "二〇二四.md"));

        JsonNode report = (await SampleApp.ReadAsync(response))["reports"]![0]!;
        Assert.Equal("二〇二四.md", report["source"]!.GetValue<string>());
        Assert.Equal(2024, report["report"]!["year"]!.GetValue<int>());
        JsonNode printed = report["reading"]!["provenance"]!["/requests/newlyReceived/total"]!;
        Assert.Equal("""{"raw":"21","place":{"line":31,"table":2,"row":2,"cell":10}}""", printed.ToJsonString());
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("write?to=docx")]
    public async Task A_request_that_waits_for_others_too_long_is_told_so(string endpoint)
    {
        using var app = SampleApp.With(o => (o.MaxConcurrent, o.MaxWait) = (1, TimeSpan.Zero));
        var working = new TaskCompletionSource();
        var done = new ManualResetEventSlim();
        Task<int> other = Task.Run(() => app.Services.GetRequiredService<WorkSlots>().RunAsync(
            () =>
            {
                working.SetResult();
                done.Wait(TestContext.Current.CancellationToken);
                return 0;
            },
            TestContext.Current.CancellationToken));
        await working.Task;

        HttpResponseMessage refused = await app.PostAsync("/govinfo/" + endpoint, SampleApp.Json(Samples.Valid));
        done.Set();
        await other;
        HttpResponseMessage answered = await app.PostAsync("/govinfo/" + endpoint, SampleApp.Json(Samples.Valid));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        JsonNode problem = await SampleApp.ReadAsync(refused);
        Assert.Equal("busy", problem["type"]!.GetValue<string>());
        Assert.Equal(["Try again in a moment."], problem["remedies"]!.AsArray().Select(r => r!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Fact]
    public async Task A_report_as_JSON_is_checked()
    {
        HttpResponseMessage faulty = await _app.PostAsync("/govinfo/check", SampleApp.Json(Samples.Faulty));
        HttpResponseMessage bad = await _app.PostAsync("/govinfo/check", SampleApp.Json(Samples.Incomplete));

        Assert.Equal(2, (await SampleApp.ReadAsync(faulty))["errors"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.Equal("not-a-report", (await SampleApp.ReadAsync(bad))["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_form_without_a_file_is_a_bad_request()
    {
        var form = new MultipartFormDataContent { { new StringContent("x"), "field" } };

        HttpResponseMessage response = await _app.PostAsync("/govinfo/check", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("the request has no file", (await SampleApp.ReadAsync(response))["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_form_that_is_cut_off_is_a_bad_request()
    {
        var body = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=file; filename=a.md\r\n\r\ncut"u8.ToArray());
        body.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        HttpResponseMessage response = await _app.PostAsync("/govinfo/check", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("bad-request", (await SampleApp.ReadAsync(response))["type"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public async Task A_document_too_large_is_refused(string endpoint)
    {
        using var app = SampleApp.With(o => o.Reader = new() { MaxBytes = 1000 });

        HttpResponseMessage response = await app.PostAsync("/govinfo/" + endpoint, SampleApp.File(Samples.FaultyDocument));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("too-large", (await SampleApp.ReadAsync(response))["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Settings_of_the_application_decide_what_counts()
    {
        var rules = ImmutableSortedDictionary<string, FindingSeverity?>.Empty.Add("GID301", null).Add("GID302", FindingSeverity.Warning);
        using var app = SampleApp.With(o => o.Settings = new() { Rules = rules });

        HttpResponseMessage response = await app.PostAsync("/govinfo/check", SampleApp.File(Samples.FaultyDocument));

        JsonNode answer = await SampleApp.ReadAsync(response);
        string[] found = [.. answer["reports"]![0]!["findings"]!.AsArray().Select(f => $"{f!["rule"]} {f["severity"]}")];
        Assert.DoesNotContain(found, f => f.StartsWith("GID301", StringComparison.Ordinal));
        Assert.Contains("GID302 warning", found);
    }

    [Fact]
    public async Task A_batch_has_a_largest_number_of_files()
    {
        using var app = SampleApp.With(o => o.MaxFiles = 1);

        HttpResponseMessage response = await app.PostAsync(
            "/govinfo/check", SampleApp.Files(("a.md", Samples.ValidDocument), ("b.md", Samples.ValidDocument)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("html", "text/html")]
    [InlineData("md", "text/markdown")]
    [InlineData("json", "application/json")]
    public async Task A_report_is_written_as_a_document_that_reads_the_same(string extension, string mediaType)
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/write?to=" + extension, SampleApp.Json(Samples.Valid));

        byte[] document = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"青禾县自然资源局2024年政府信息公开工作年度报告.{extension}", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(ReportJson.Read(Samples.Valid).Report!.Requests, DocumentReader.Read(document).Report!.Requests);
    }

    [Fact]
    public async Task A_document_shows_findings_on_demand()
    {
        HttpResponseMessage plain = await _app.PostAsync("/govinfo/write?to=html", SampleApp.Json(Samples.Faulty));
        HttpResponseMessage annotated = await _app.PostAsync("/govinfo/write?to=html&annotate=true", SampleApp.Json(Samples.Faulty));

        Assert.DoesNotContain("GID301", await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("GID301", await annotated.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("?to=doc")]
    [InlineData("")]
    public async Task An_unknown_kind_of_document_is_a_bad_request(string query)
    {
        HttpResponseMessage response = await _app.PostAsync("/govinfo/write" + query, SampleApp.Json(Samples.Valid));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            "the parameter to has to be one of docx, xlsx, html, md, csv, json",
            (await SampleApp.ReadAsync(response))["detail"]!.GetValue<string>());
    }

    public void Dispose() => _app.Dispose();
}
