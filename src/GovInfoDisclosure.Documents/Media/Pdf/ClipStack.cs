using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>The part of the page that is printed on: what is outside of it is not seen. Any outline counts as its box.</summary>
internal sealed class ClipStack
{
    private readonly Stack<(int Depth, Box Box)> _boxes = new();

    /// <summary>Whether a point is printed.</summary>
    public bool Shows(PagePoint at) => !_boxes.TryPeek(out (int, Box Box) top) || top.Box.Has(at);

    /// <summary>Prints from now on only within an area too, until the state of this depth ends.</summary>
    public void Narrow(int depth, Box area) =>
        _boxes.Push((depth, _boxes.TryPeek(out (int, Box Box) top) ? top.Box.Within(area) : area));

    /// <summary>Ends the states that are deeper.</summary>
    public void EndAbove(int depth)
    {
        while (_boxes.TryPeek(out (int Depth, Box) top) && top.Depth > depth)
            _boxes.Pop();
    }
}
