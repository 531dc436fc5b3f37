using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class ReportParameterTests : IDisposable
{
    private readonly SampleApp _app = new();

    [Theory]
    [InlineData("/reports")]
    [InlineData("/valid-reports")]
    [InlineData("/mvc/reports")]
    [InlineData("/mvc/valid-reports")]
    public async Task A_valid_report_reaches_the_endpoint(string path)
    {
        HttpResponseMessage response = await _app.PostAsync(path, SampleApp.Json(Samples.Valid));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2024, (await SampleApp.ReadAsync(response)).GetValue<int>());
    }

    [Theory]
    [InlineData("/reports")]
    [InlineData("/valid-reports")]
    [InlineData("/mvc/reports")]
    [InlineData("/mvc/valid-reports")]
    public async Task What_is_no_report_is_answered_with_its_findings(string path)
    {
        string body = Samples.Valid.Replace("2024,", "\"2024\",", StringComparison.Ordinal);

        HttpResponseMessage response = await _app.PostAsync(path, SampleApp.Json(body));

        JsonNode problem = await SampleApp.ReadAsync(response);
        problem.AsObject().Remove("traceId");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("en", Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            """
            {"type":"not-a-report","title":"The body is no report in JSON","status":400,
            "findings":[{"id":"ffbbfcb7d5b9cf60","rule":"GID111","name":"invalidJson","severity":"error","pointer":"/year","related":[],
            "message":"Line 3, column 11: /year should be a whole number from 1 to 9999, not a string.","expected":null,"actual":null,
            "place":{"line":3,"column":11},"repairs":[]}],
            "errors":{"/year":["Line 3, column 11: /year should be a whole number from 1 to 9999, not a string."]}}
            """.ReplaceLineEndings(""),
            problem.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("/reports", HttpStatusCode.OK)]
    [InlineData("/valid-reports", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/mvc/reports", HttpStatusCode.OK)]
    [InlineData("/mvc/valid-reports", HttpStatusCode.UnprocessableEntity)]
    public async Task Rules_are_checked_where_a_valid_report_is_required(string path, HttpStatusCode expected)
    {
        HttpResponseMessage response = await _app.PostAsync(path, SampleApp.Json(Samples.Faulty));

        Assert.Equal(expected, response.StatusCode);
        if (expected != HttpStatusCode.OK)
        {
            JsonNode problem = await SampleApp.ReadAsync(response);
            Assert.Equal("invalid-report", problem["type"]!.GetValue<string>());
            Assert.Contains("/requests/newlyReceived/total", problem["errors"]!.AsObject().Select(e => e.Key));
        }
    }

    [Fact]
    public async Task A_report_inside_another_type_is_answered_with_findings()
    {
        HttpResponseMessage bad = await SubmitAsync("x", Samples.Incomplete);
        HttpResponseMessage good = await SubmitAsync("x", Samples.Valid);

        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.Contains("/report/requests", (await SampleApp.ReadAsync(bad))["errors"]!.AsObject().Select(e => e.Key));
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
    }

    [Fact]
    public async Task Validation_of_the_framework_still_works_beside_it()
    {
        HttpResponseMessage response = await SubmitAsync("", Samples.Valid);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Sender", Assert.Single((await SampleApp.ReadAsync(response))["errors"]!.AsObject()).Key, ignoreCase: true);
    }

    [Fact]
    public async Task A_report_too_large_is_refused()
    {
        using var app = SampleApp.With(o => o.Reader = new() { MaxBytes = 1000 });

        HttpResponseMessage response = await app.PostAsync("/reports", SampleApp.Json(Samples.Valid));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("too-large", (await SampleApp.ReadAsync(response))["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Other_charsets_are_read()
    {
        HttpResponseMessage good = await PostUtf16Async(Samples.Valid);
        HttpResponseMessage bad = await PostUtf16Async("""{"edition":"1999"}""");

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal("/edition", (await SampleApp.ReadAsync(bad))["findings"]![0]!["pointer"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_is_not_JSON_is_left_to_the_framework()
    {
        HttpResponseMessage response = await _app.PostAsync("/reports", new StringContent(Samples.Valid));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_report_is_written_as_it_was_sent()
    {
        HttpResponseMessage response = await _app.PostAsync("/echo", SampleApp.Json(Samples.Valid));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Samples.Valid), await SampleApp.ReadAsync(response)));
    }

    public void Dispose() => _app.Dispose();

    private Task<HttpResponseMessage> SubmitAsync(string sender, string report) =>
        _app.PostAsync("/submissions", SampleApp.Json($$"""{"sender":"{{sender}}","report":{{report}}}"""));

    private Task<HttpResponseMessage> PostUtf16Async(string text) =>
        _app.PostAsync("/reports", new StringContent(text, Encoding.Unicode, "application/json"));
}
