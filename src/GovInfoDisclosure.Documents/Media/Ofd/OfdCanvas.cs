using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>Takes up what the objects of a page print: letters, lines and where pictures are. What cannot be seen is left out.</summary>
internal sealed class OfdCanvas(PageMarks marks, Work work)
{
    private readonly Ground _ground = new(work);
    private readonly List<(PlacedLetter Letter, PagePoint Ink)> _clear = [];

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
        foreach ((PlacedLetter letter, PagePoint ink) in _clear)
        {
            work.Spend(marks.Pictures.Count, Cost.Operation);
            if (marks.Pictures.Exists(p => p.Has(ink)))
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
                case "ImageObject" when !state.IsClear: DrawPicture(drawn, around); break;
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
        List<PlacedLetter> letters = [.. new OfdText(text, state.Matrix, work).Letters()];
        bool[] isShown = [.. letters.Select(l => state.Clip.Has(InkOf(l), l.Size / 2))];
        // Not all programs cut a text at its boundary: of a figure that is cut nobody knows which digits count.
        bool isFigure = letters.TrueForAll(l => l.Text is { } t && (char.IsNumber(t, 0) || char.IsPunctuation(t, 0) || t == " "));
        for (int i = 0; i < letters.Count && isShown.Contains(true); i++)
            Add(isShown[i] || !isFigure ? letters[i] : letters[i] with { Text = null }, ink);
    }

    private void Add(PlacedLetter letter, Ink ink)
    {
        PagePoint at = InkOf(letter);
        if (ink == Ink.Dark || (ink == Ink.White && _ground.IsAt(at)))
            marks.Letters.Add(letter);
        else if (ink == Ink.None)
            _clear.Add((letter, at));
    }

    private void DrawPath(PartElement path, OfdState state)
    {
        (Ink fill, Ink stroke, _) = InkOf(path, state.Settings, fills: false, strokes: true);
        if (fill != Ink.Dark && stroke != Ink.Dark)
            return;
        List<List<PathPoint>> outlines = OfdPath.Outlines(path, state.Matrix, work);
        if (stroke == Ink.Dark)
            marks.Strokes.AddRange(outlines);
        else
            marks.Fills.AddRange(outlines);
        if (fill == Ink.Dark)
            outlines.ForEach(o => _ground.Add(Box.Around(o.Select(p => p.At)).Within(state.Clip)));
    }

    private void DrawPicture(PartElement picture, OfdState around)
    {
        if (Numbers.BoxOf(picture["Boundary"], work) is not { } boundary)
            return;
        Box box = around.Matrix.Place(boundary).Within(around.Clip);
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

    private static PagePoint InkOf(PlacedLetter letter) => LetterInk.Of(letter.Start, letter.End, letter.Size);
}
