namespace GovInfoDisclosure.Documents.Tests;

internal static class Reading
{
    /// <summary>Whatever is read can be told: a report or a reason, and a message in both languages for every finding.</summary>
    public static void Check(byte[] content, string what)
    {
        try
        {
            DocumentReadResult result = DocumentReader.Read(content);
            Assert.True(result.Report is not null || !result.Findings.IsEmpty);
            Assert.All(result.Findings.Take(50),
                f => Assert.True(f.Message(Language.Chinese).Length > 0 && f.Message(Language.English).Length > 0));
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{what}: {exception}");
        }
    }
}
