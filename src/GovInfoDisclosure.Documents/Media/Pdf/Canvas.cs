using GovInfoDisclosure.Documents.Media.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Takes up what a page prints: its letters, its lines and where its pictures are. What cannot be seen is left out; tags are
/// passed over.</summary>
internal sealed class Canvas : BaseStreamProcessor<PageMarks>
{
    // Programs nest a few forms; a chain as long as this goes round in a circle, or is meant to exhaust the stack.
    private const int MostNested = 32;

    // What it costs to print a form even if there is nothing in it, in operations.
    private const int Form = 20;

    private readonly ReadingOptions _options;
    private readonly PageMarks _marks;
    private readonly PdfPlaces _places;
    private readonly List<List<PathPoint>> _path = [];
    private readonly ClipStack _clips = new();
    private readonly Ground _ground;
    private int _depth;

    public Canvas(
        int number, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters,
        CropBox cropBox, UserSpaceUnit unit, PageRotationDegrees rotation, in TransformationMatrix initial, ReadingOptions options)
        : base(number, resources, scanner, parser, filters, cropBox, unit, rotation, initial, options)
    {
        _options = options;
        _ground = new(options.Work);
        (double width, double height) = (cropBox.Bounds.Width, cropBox.Bounds.Height);
        _marks = rotation.SwapsAxis ? new(number, height, width) : new(number, width, height);
        _places = new(_marks.Height);
    }

    public override PageMarks Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return _marks;
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _options.CountLetter();
        PdfRectangle bounds = BoxOf(characterBoundingBox.GlyphBounds, renderingMatrix, textMatrix, transformationMatrix);
        PdfRectangle advance =
            BoxOf(new(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples), renderingMatrix, textMatrix, transformationMatrix);
        PdfRectangle box = bounds.Width > double.Epsilon || bounds.Height > double.Epsilon ? bounds : advance;
        (PagePoint from, PagePoint to) = (_places.Of(advance.BottomLeft), _places.Of(advance.BottomRight));
        if (!IsSeen(currentState, LetterInk.Of(from, to, pointSize)))
            return;
        var letter = new Letter(
            unicode, box, box, advance.BottomLeft, advance.BottomRight, advance.Width, fontSize, font,
            currentState.FontState.TextRenderingMode, currentState.CurrentStrokingColor!, currentState.CurrentNonStrokingColor!,
            pointSize, TextSequence);
        _marks.Letters.Add(new(
            unicode, from, to, _places.Of(box), PdfPlaces.SizeOf(pointSize, box), PdfPlaces.Of(letter.TextOrientation)));
    }

    public override void BeginSubpath() => _path.Add([]);

    public override PdfPoint? CloseSubpath()
    {
        if (_path.Count == 0 || _path[^1] is not [var start, ..])
            return null;
        _path[^1].Add(start);
        return _places.PointOf(start.At);
    }

    public override void MoveTo(double x, double y)
    {
        BeginSubpath();
        Add(x, y);
    }

    public override void LineTo(double x, double y) => Add(x, y);

    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        Add(x + width, y);
        Add(x + width, y + height);
        Add(x, y + height);
        Add(x, y);
    }

    // Its handles bound a curve.
    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        Add(x2, y2, curved: true);
        Add(x3, y3, curved: true);
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Add(x1, y1, curved: true);
        BezierCurveTo(x2, y2, x3, y3);
    }

    public override void StrokePath(bool close)
    {
        if (close)
            CloseSubpath();
        if (!Colours.IsWhite(GetCurrentState().CurrentStrokingColor))
            _marks.Strokes.AddRange(_path);
        EndPath();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        if (!Colours.IsWhite(GetCurrentState().CurrentNonStrokingColor))
        {
            _marks.Fills.AddRange(_path);
            _path.ForEach(area => _ground.Add(Box.Around(area.Select(p => p.At))));
        }

        EndPath();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        if (Colours.IsWhite(GetCurrentState().CurrentStrokingColor))
            FillPath(fillingRule, close);
        else
            StrokePath(close);
    }

    public override void EndPath() => _path.Clear();

    public override void ClosePath() => EndPath();

    public override void EndInlineImage(Memory<byte> bytes) => AddPicture();

    public override void BeginInlineImage() { }

    public override void SetInlineImageProperties(IReadOnlyDictionary<NameToken, IToken> properties) { }

    public override void SetNamedGraphicsState(NameToken stateName) { }

    public override void PaintShading(NameToken shadingName) => _ground.Shade();

    public override void PopState()
    {
        base.PopState();
        _clips.EndAbove(StackSize);
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule) =>
        _clips.Narrow(StackSize, Box.Around(_path.SelectMany(p => p).Select(p => p.At)));

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) { }

    public override void EndMarkedContent() { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        _clips.Narrow(StackSize, _places.Of(CurrentTransformationMatrix.Transform(rectangle)));
    }

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture();

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture();

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        _options.CountOperations(operations.Count + Form);
        _options.CountSavedStates(operations.Count(o => o is Push));
        if (++_depth > MostNested)
            _options.CountOperations(int.MaxValue);
        foreach (IGraphicsStateOperation operation in operations)
            Colours.Plain(operation)?.Run(this);
        _depth--;
    }

    // Text without ink is what text recognition puts over a scan; elsewhere nobody sees it, like white letters on white.
    private bool IsSeen(CurrentGraphicsState state, PagePoint at)
    {
        if (!_clips.Shows(at))
            return false;
        TextRenderingMode mode = state.FontState.TextRenderingMode;
        if (mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
            return _marks.Pictures.Count > 0;
        bool white = (mode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip || Colours.IsWhite(state.CurrentNonStrokingColor))
            && (mode is TextRenderingMode.Fill or TextRenderingMode.FillClip || Colours.IsWhite(state.CurrentStrokingColor));
        return !white || _ground.IsAt(at);
    }

    private void AddPicture()
    {
        Box picture = _places.Of(CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1)));
        _marks.Pictures.Add(picture);
        _ground.Add(picture);
    }

    private void Add(double x, double y, bool curved = false)
    {
        _options.CountPoint();
        if (_path.Count == 0)
            return;
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path[^1].Add(new(_places.Of(CurrentPosition), curved));
    }

    private static PdfRectangle BoxOf(
        PdfRectangle box, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page) =>
        page.Transform(text.Transform(rendering.Transform(box)));
}
