using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A line with a label before its text. What does not fit in the width goes on below the beginning of the text.</summary>
/// <param name="indentation">The columns before the label.</param>
/// <param name="label">The label with the spaces behind it; may be empty.</param>
/// <param name="text">The text.</param>
internal sealed class HangingLine(int indentation, Paragraph label, Paragraph text) : IRenderable
{
    // A narrower column of text would be harder to read than one below the label.
    private const int Narrowest = 20;

    public Measurement Measure(RenderOptions options, int maxWidth) => ((IRenderable)text).Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        Segment[] before = [Segment.Padding(indentation), .. ((IRenderable)label).Render(options, maxWidth).Where(s => !s.IsLineBreak)];
        int hang = Segment.CellCount(before);
        bool isFirst = true;
        foreach (SegmentLine line in LinesOf(options, Math.Max(Narrowest, maxWidth - hang)))
        {
            foreach (Segment segment in isFirst ? before : [Segment.Padding(hang)])
                yield return segment;
            isFirst = false;
            foreach (Segment segment in line)
                yield return segment;
            yield return Segment.LineBreak;
        }
    }

    private List<SegmentLine> LinesOf(RenderOptions options, int width) =>
        Segment.SplitLines(((IRenderable)text).Render(options, width), width);
}
