using System.Net;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Json;

namespace Consumer;

/// <summary>What every web host answers to a report in the body of a request.</summary>
internal static class WebChecks
{
    /// <summary>Posts a valid report, an invalid one and what is no report, and ends the program unless the answers are right.</summary>
    /// <param name="address">The address of the host; its endpoint <c>/reports</c> wants a valid report.</param>
    public static async Task Run(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        using HttpResponseMessage valid = await Post(client, ReportJson.WriteText(Reports.Valid));
        Expect.True(valid.IsSuccessStatusCode, $"the valid report is taken ({valid.StatusCode})");
        await ExpectFinding(client, ReportJson.WriteText(Reports.Invalid), HttpStatusCode.UnprocessableEntity, Reports.InvalidRule,
            Reports.InvalidPointer);
        await ExpectFinding(client, "{}", HttpStatusCode.BadRequest, "GID111", "/edition");
    }

    /// <summary>Ends the program unless a document of the host shows the published schema of reports.</summary>
    public static async Task ExpectSchema(string address, string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        string document = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        // A cell deep in table three, which no walk over the types of .NET finds under this name.
        Expect.True(document.Contains("\"stateSecret\"", StringComparison.Ordinal), $"{path} has the schema of reports");
    }

    private static async Task ExpectFinding(HttpClient client, string json, HttpStatusCode status, string rule, string pointer)
    {
        using HttpResponseMessage answer = await Post(client, json);
        Expect.Equal(status, answer.StatusCode, "the status");
        using JsonDocument problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Expect.True(
            problem.RootElement.GetProperty("findings").EnumerateArray().Any(
                f => f.GetProperty("rule").GetString() == rule && f.GetProperty("pointer").GetString() == pointer),
            $"{rule} {pointer} among the findings of the answer");
    }

    private static Task<HttpResponseMessage> Post(HttpClient client, string json) =>
        client.PostAsync(new Uri("reports", UriKind.Relative), new StringContent(json, Encoding.UTF8, "application/json"));
}
