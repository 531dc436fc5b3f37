using UglyToad.PdfPig;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// What PdfPig is given to read a document with, and what reading has taken so far. PdfPig passes over some errors, so that
/// it is not enough to throw where the work is spent.
/// </summary>
internal sealed class ReadingOptions : ParsingOptions
{
    // PdfPig throws through all levels, and each takes ten kilobytes of the stack then; real documents nest below 10.
    private const int MostNested = 20;

    private readonly Work _work;

    public ReadingOptions(Work work)
    {
        _work = work;
        FilterProvider = new CountingFilters(work);
        SkipMissingFonts = true;
        MaxStackDepth = MostNested;
        Logger = new CountingLog(this, before: 0);
    }

    /// <summary>Whether the work was spent.</summary>
    public bool IsExceeded => _work.IsSpent;

    public void CountPages(int pages) => _work.Spend(pages, Cost.Page);

    public void CountNodes(int nodes) => _work.Spend(nodes, Cost.PageNode);

    public void CountLetter() => _work.Spend(Cost.Letter);

    public void CountPoint() => _work.Spend(Cost.Point);

    public void CountSavedStates(long states) => _work.Spend(states, Cost.SavedState);

    public void CountCharacterSet() => _work.Spend(Cost.CharacterSet);

    public void CountFont() => _work.Spend(Cost.Font);

    /// <summary>Counts an error that PdfPig passed over, and looked through so many operations for.</summary>
    public void CountComplaint(long operations) => _work.Spend(Cost.Complaint + (operations / Cost.StepsForUnit));

    /// <summary>Counts how often a number is multiplied by ten.</summary>
    public void CountExponents(long sum) => _work.Spend(sum / Cost.StepsForUnit);

    /// <summary>Counts operations, or the operators and operands in the text of a page before they are made operations of.</summary>
    public void CountOperations(long operations) => _work.Spend(operations, Cost.Operation);

    /// <summary>Counts bytes that are read as they are, of which the filters do not know.</summary>
    public void CountBytes(long bytes) => _work.Spend(bytes);
}
