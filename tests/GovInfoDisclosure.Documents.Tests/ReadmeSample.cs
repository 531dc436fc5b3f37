// The README of the package shows the regions; ReadmeTests compares and runs them.
#region README
using System.Collections.Immutable;
using GovInfoDisclosure;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

#endregion

// Outside the namespace of the library, as any user of it.
namespace Readme;

internal static class Sample
{
    // Named like the class of the system, so that the README shows what a program contains.
    public static void Run(string path, TextWriter Console)
    {
        #region README
        // Read: medium and encoding are detected from the bytes. Bad input never throws; without a report, the findings give the reason.
        DocumentReadResult reading = DocumentReader.Read(File.ReadAllBytes(path), new() { MaxBytes = 8 * 1024 * 1024 });
        DisclosureReport report = reading.Report ?? throw new InvalidDataException(string.Join('\n', reading.Findings));

        // Provenance: what the document prints in a cell, where, and how the cell was found.
        PrintedCell total = reading.Printed.Single(p => p.Cell.Pointer == "/requests/newlyReceived/total");
        Console.WriteLine($"line {total.Place.Line}: \"{total.Raw}\" is read as {total.Value}, found by {total.Anchor}");

        // Write: the official form as a Word file, with the findings of reading and checking as comments.
        ImmutableArray<Finding> findings = [.. reading.Findings, .. RuleSet.Standard.Check(report)];
        byte[] word = DocumentWriter.Write(report, DocumentKind.Word, new() { Findings = findings, Language = Language.English });
        File.WriteAllBytes(Path.ChangeExtension(path, ".docx"), word);

        // Written documents can be read again.
        Console.WriteLine($"{findings.Length} findings, the same figures: {DocumentReader.Read(word).Report!.Requests == report.Requests}");
        #endregion
    }
}
