using GovInfoDisclosure.JsonSchema.Data;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>
/// Documents for those who read them: one in order, which is kept as a file, and it again with the sample of each rule of reading in it.
/// </summary>
internal static class DocumentCases
{
    public static void AddTo(CaseList cases)
    {
        if (cases.Form != RuleSample.Form)
            return;
        string inOrder =
            File.ReadAllText(Path.Combine(SchemaFolder.Root, "conformance", $"edition-{RuleSample.Form.Code}", "valid", "document.md"));
        cases.Add("document", "A document in order.", Structure.Document, inOrder);
        foreach (RuleSample sample in RuleSamples.All.Where(s => s.PassingText is not null))
            cases.Add($"{sample.Rule.Id.ToLowerInvariant()}-{sample.Rule.Name}", $"What {sample.Rule.Id} finds fault with.",
                Structure.Document, Edited(inOrder, sample));
    }

    private static string Edited(string inOrder, RuleSample sample)
    {
        if (!inOrder.Contains(sample.PassingText!, StringComparison.Ordinal))
            throw new InvalidOperationException($"The document has not what the sample of {sample.Rule.Id} replaces.");
        if (sample.Rule == Rules.MediumNotReadable)
            return sample.FailingText + "\n";
        return sample.Rule == Rules.SeveralReports
            ? inOrder.Replace(sample.PassingText!, sample.FailingText!.Split('\n')[0], StringComparison.Ordinal) + "\n" + inOrder
            : inOrder.Replace(sample.PassingText!, sample.FailingText, StringComparison.Ordinal);
    }
}
