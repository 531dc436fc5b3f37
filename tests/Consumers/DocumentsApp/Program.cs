using Consumer;
using GovInfoDisclosure;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

foreach (DocumentKind kind in Enum.GetValues<DocumentKind>().Where(k => k != DocumentKind.Csv))
{
    Expect.Equal("", Errors(Reports.Valid, kind), $"what is wrong with the valid report as {kind}");
    string expected = $"{Reports.InvalidRule} {Reports.InvalidPointer}";
    Expect.Equal(expected, Errors(Reports.Invalid, kind), $"what is wrong with the invalid report as {kind}");
}

static string Errors(DisclosureReport report, DocumentKind kind)
{
    DocumentReadResult reading = DocumentReader.Read(DocumentWriter.Write(report, kind));
    return string.Join('\n', RuleSet.Standard.Check(reading.Report!)
        .Where(f => f.Severity == FindingSeverity.Error).Select(f => $"{f.Rule.Id} {f.Pointer}"));
}
