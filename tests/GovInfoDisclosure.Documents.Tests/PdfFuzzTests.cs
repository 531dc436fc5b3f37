using GovInfoDisclosure.Documents.Tests.Media.Pdf;

namespace GovInfoDisclosure.Documents.Tests;

public class PdfFuzzTests
{
    private const int Rounds = 2;
    private const int SketchRounds = 100;

    [Fact]
    public void Damaged_bytes_of_converted_documents_never_throw()
    {
        foreach (string document in FixtureTests.Documents.Select(d => d.Data).Where(d => d.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            byte[] original = File.ReadAllBytes(Path.Combine(Repository.Fixtures, document));
            for (int seed = 0; seed < Rounds; seed++)
                Reading.Check(FuzzTests.DamageBytes(original, new Random(seed)), $"{document}, seed {seed}");
        }
    }

    // Small and unpacked, so that damage hits structure and operators rather than the data of fonts.
    [Fact]
    public void Damaged_bytes_of_small_documents_never_throw()
    {
        byte[] original = new PdfSketch(packs: false)
            .Page(p => p.Text(100, 700, "二、主动公开政府信息情况").Box(100, 600, 200, 60).Line(200, 660, 200, 600).Line(100, 630, 300, 630).Text(105, 640, "规章").Text(205, 640, "12"))
            .Page(p => p.Picture(0, 0, 600, 800), "/MediaBox [0 0 600 800] /Rotate 90").ToBytes();
        for (int seed = 0; seed < SketchRounds; seed++)
            Reading.Check(FuzzTests.DamageBytes(original, new Random(seed)), $"seed {seed}");
    }
}
