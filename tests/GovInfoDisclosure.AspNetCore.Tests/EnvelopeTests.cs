using System.Net;
using System.Text.Json.Nodes;

namespace GovInfoDisclosure.AspNetCore.Tests;

public sealed class EnvelopeTests : IDisposable
{
    private const string MediaType = "application/vnd.govinfo.check+json";

    private readonly SampleApp _app = new();

    [Fact]
    public async Task The_answer_has_the_sequence_and_no_report_of_all_members()
    {
        JsonNode answer = await SampleApp.ReadAsync(await PostAsync(
            $$"""
            {"sequence":7,"report":{{Samples.Faulty}},"reading":{},"previous":[{{Samples.Valid}}],"units":[],
            "accepted":["f1"],"language":"zh"}
            """));

        Assert.Equal(["sequence", "reports", "panel", "errors", "warnings"], answer.AsObject().Select(m => m.Key));
        Assert.Equal(7, answer["sequence"]!.GetValue<int>());
        Assert.Equal(["main", "previous"], answer["reports"]!.AsArray().Select(r => r!["role"]!.GetValue<string>()));
        Assert.Null(answer["reports"]![0]!["report"]);
        Assert.StartsWith("表三", answer["reports"]![0]!["findings"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "the body has to be an object")]
    [InlineData("{}", "the member report is missing")]
    [InlineData("""{"report":{},"color":1}""", "there is no member color")]
    [InlineData("""{"report":{},"sequence":"x"}""", "the value of the member sequence is not allowed")]
    [InlineData("""{"report":{},"language":"fr"}""", "the value of the member language is not allowed")]
    [InlineData("""{"report":{},"accepted":[1]}""", "the value of the member accepted is not allowed")]
    [InlineData("""{"report":{},"units":{}}""", "the value of the member units is not allowed")]
    [InlineData("""{"report":{},"accepted":[{"finding":"x"}]}""", "the value of the member accepted is not allowed")]
    [InlineData("""{"report":{},"coverage":{"year":1}}""", "the value of the member coverage is not allowed")]
    [InlineData("""{"report":{},"source":1}""", "the value of the member source is not allowed")]
    [InlineData("""{"report":{},"reading":1}""", "the value of the member reading is not allowed")]
    [InlineData("""{"report":{},"reading":{"cells":"x"}}""", "the value of the member reading is not allowed")]
    public async Task What_is_no_envelope_is_a_bad_request(string body, string reason)
    {
        HttpResponseMessage response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(reason, (await SampleApp.ReadAsync(response))["detail"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"report":{},"\uD800":1}""")]
    [InlineData("""{"report":{},"language":"\uD800"}""")]
    public async Task Half_a_surrogate_pair_is_a_bad_request(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(body)).StatusCode);

    [Fact]
    public async Task What_is_not_JSON_is_a_bad_request()
    {
        HttpResponseMessage response = await PostAsync("{");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith(
            "the body is not JSON", (await SampleApp.ReadAsync(response))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_reports_are_checked_for_their_form()
    {
        HttpResponseMessage response = await PostAsync($$"""{"report":{{Samples.Valid}},"units":[{{Samples.Valid}},{"edition":"1999"}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("/units/1/edition", (await SampleApp.ReadAsync(response))["findings"]![0]!["pointer"]!.GetValue<string>());
    }

    public void Dispose() => _app.Dispose();

    private Task<HttpResponseMessage> PostAsync(string body) => _app.PostAsync("/govinfo/check", SampleApp.Json(body, MediaType));
}
