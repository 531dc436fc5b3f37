namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>What is printed so far that white letters can be seen on: areas of any colour, by the boxes around them.</summary>
internal sealed class Ground(Work work)
{
    private readonly List<Box> _boxes = [];
    private bool _isShaded;

    public void Add(Box area) => _boxes.Add(area);

    /// <summary>Prints a shading, whose outline is not known.</summary>
    public void Shade() => _isShaded = true;

    public bool IsAt(PagePoint at)
    {
        work.Spend(_boxes.Count, Cost.Operation);
        return _isShaded || _boxes.Exists(b => b.Has(at));
    }
}
