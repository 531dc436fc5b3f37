using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class LibreOfficeTests
{
    [Fact]
    public void A_written_word_file_printed_to_pdf_has_the_same_cells()
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        using var folder = new TemporaryFolder();
        DisclosureReport[] reports = [.. DisclosureForm.All.SelectMany(f => TestRun.Seeds(2).Select(seed => Report(f.Edition, seed)))];
        for (int i = 0; i < reports.Length; i++)
            File.WriteAllBytes(folder.PathOf($"{i}.docx"), DocumentWriter.Write(reports[i], DocumentKind.Word));
        LibreOffice.ToPdf(folder.FullPath);

        for (int i = 0; i < reports.Length; i++)
        {
            DocumentReadResult read = DocumentReader.Read(File.ReadAllBytes(folder.PathOf($"{i}.pdf")));
            Assert.Equal(reports[i].Edition, read.Report?.Edition);
            Assert.All(reports[i].Form.Cells, c => Assert.True(reports[i][c] == read.Report![c],
                $"{c}: {reports[i][c]} read as {read.Report![c]}\n{string.Join('\n', read.Findings)}"));
        }
    }

    private static DisclosureReport Report(FormEdition edition, int seed) =>
        ReportGenerator.Consistent(seed, new() { Edition = edition }).Report;
}
