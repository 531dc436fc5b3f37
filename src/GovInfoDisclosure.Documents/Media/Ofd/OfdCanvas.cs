using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>Takes up what the objects of a page print: letters, lines and where pictures are. What cannot be seen is left out.</summary>
internal sealed class OfdCanvas(PageMarks marks, Work work)
{
    // In points: text of this size is a hair, not letters.
    private const double Smallest = 0.5;

    // In points: a thinner area is a line, which strikes letters out.
    private const double ThinnestCover = 3.5;
    private const double Straight = 0.1;

    private readonly Ground _ground = new(work);
    private readonly List<PlacedLetter> _clear = [];

    /// <summary>Whether all was found that the objects refer to.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Prints the layers of a page or of a template.</summary>
    public void DrawPage(PartElement page, OfdResources resources)
    {
        var state = OfdState.OfPage(resources);
        foreach (PartElement layer in page.All("Content").SelectMany(c => c.All("Layer")))
            Draw(layer.Children, state with { Settings = resources.SettingsOf(layer["DrawParam"]) });
    }

    /// <summary>Prints what is in an object.</summary>
    public void DrawWithin(PartElement block, OfdState around) => Draw(block.Children, around.In(block, work));

    /// <summary>Ends the page. Text without ink is what text recognition puts over a scan; elsewhere nobody sees it.</summary>
    public void End()
    {
        foreach (PlacedLetter letter in _clear)
        {
            work.Spend(marks.Pictures.Count, Cost.Operation);
            if (marks.Pictures.Exists(p => p.Has(letter.Ink)))
                marks.Letters.Add(letter);
        }
    }

    private void Draw(IEnumerable<PartElement> objects, OfdState around)
    {
        foreach (PartElement drawn in objects)
        {
            // Each of its attributes is compared with a dozen names.
            work.Spend(Cost.DrawnObject + (drawn.Attributes.Length * Cost.Comparison));
            if (drawn["Visible"]?.Trim() is "false" or "0")
                continue;
            OfdState state = around.In(drawn, work);
            work.Spend(drawn.Children.Count, Cost.Operation);
            switch (drawn.Name)
            {
                case "TextObject": DrawText(drawn, state); break;
                case "PathObject" when !state.IsClear: DrawPath(drawn, state); break;
                case "ImageObject" when !state.IsClear: DrawPicture(drawn, around, state); break;
                case "PageBlock": Draw(drawn.Children, state); break;
                case "CompositeObject": DrawGroup(drawn, state); break;
            }
        }
    }

    private void DrawGroup(PartElement drawn, OfdState state)
    {
        PartElement? group = state.Resources.GroupOf(drawn["ResourceID"]);
        IsWhole &= group is not null;
        Draw(group?.Children ?? [], state);
    }

    private void DrawText(PartElement text, OfdState state)
    {
        Ink ink = state.IsClear ? Ink.None : InkOf(text, state.Settings, fills: true, strokes: false).Seen;
        List<PlacedLetter> letters = [.. new OfdText(text, state, work).Letters().Where(l => l.Size > Smallest)];
        foreach (PlacedLetter letter in Boundaries.Cut(letters, state.Clip))
        {
            if (ink == Ink.Dark || (ink == Ink.White && _ground.IsAt(letter.Ink)))
                marks.Letters.Add(letter);
            else if (ink == Ink.None)
                _clear.Add(letter);
        }
    }

    private void DrawPath(PartElement path, OfdState state)
    {
        (Ink fill, Ink stroke, _) = InkOf(path, state.Settings, fills: false, strokes: true);
        if (fill == Ink.None && stroke == Ink.None)
            return;
        List<List<PathPoint>> outlines = OfdPath.Outlines(path, state.Matrix, work);
        PartElement? color = path.Child("FillColor");
        if (fill != Ink.None && state.IsOpaque && color?["Value"] is not null && Inks.IsOpaque(color))
            outlines.ForEach(o => Cover(o, state.Clip));
        if (stroke == Ink.Dark)
            marks.Strokes.AddRange(outlines);
        else if (fill == Ink.Dark)
            marks.Fills.AddRange(outlines);
        // An area without a colour is as good as a line if it is thin; otherwise it is transparent.
        if (fill == Ink.Dark && (color is not null || state.Settings.Fill is not null))
            outlines.ForEach(o => _ground.Add(Box.Around(o.Select(p => p.At)).Within(state.Clip)));
    }

    // What is painted over is not seen any more: programs correct a figure so.
    private void Cover(List<PathPoint> outline, Box clip)
    {
        Box area = Box.Around(outline.Select(p => p.At)).Within(clip);
        if (!IsRectangle(outline) || Math.Min(area.Width, area.Height) < ThinnestCover)
            return;
        work.Spend(marks.Letters.Count / Cost.StepsForUnit);
        marks.Letters.RemoveAll(l => area.Has(l.Ink, 0));
    }

    private static bool IsRectangle(List<PathPoint> outline) =>
        outline is { Count: 4 or 5 } && outline.TrueForAll(p => !p.IsCurved)
        && outline.Zip(outline.Skip(1)).All(p => IsNear(p.First.At.X, p.Second.At.X) || IsNear(p.First.At.Y, p.Second.At.Y));

    private static bool IsNear(double one, double other) => Math.Abs(one - other) < Straight;

    private void DrawPicture(PartElement picture, OfdState around, OfdState state)
    {
        // A picture is one millimetre wide and high, before its matrix.
        Box box = Numbers.BoxOf(picture["Boundary"], work) is { } boundary
            ? around.Matrix.Place(boundary).Within(around.Clip)
            : state.Matrix.Place(new Box(0, 0, 1, 1));
        marks.Pictures.Add(box);
        _ground.Add(box);
    }

    // Without a colour of its own or of its settings an object is black.
    private (Ink Fill, Ink Stroke, Ink Seen) InkOf(PartElement drawn, DrawParam settings, bool fills, bool strokes)
    {
        Ink fill = IsOn(drawn["Fill"], fills) ? Inks.Of(drawn.Child("FillColor"), work) ?? settings.Fill ?? Ink.Dark : Ink.None;
        Ink stroke = IsOn(drawn["Stroke"], strokes) ? Inks.Of(drawn.Child("StrokeColor"), work) ?? settings.Stroke ?? Ink.Dark : Ink.None;
        return (fill, stroke, (Ink)Math.Min((int)fill, (int)stroke));
    }

    private static bool IsOn(string? value, bool usual) => value?.Trim() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => usual,
    };
}
