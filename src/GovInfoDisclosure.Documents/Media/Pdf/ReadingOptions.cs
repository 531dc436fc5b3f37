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

    public ReadingOptions(Work work)
    {
        Work = work;
        FilterProvider = new CountingFilters(work);
        SkipMissingFonts = true;
        MaxStackDepth = MostNested;
        Logger = new CountingLog(this, before: 0);
    }

    /// <summary>What the reading may cost.</summary>
    public Work Work { get; }

    /// <summary>Whether the work was spent.</summary>
    public bool IsExceeded => Work.IsSpent;

    public void CountPages(int pages) => Work.Spend(pages, Cost.Page);

    public void CountNodes(int nodes) => Work.Spend(nodes, Cost.PageNode);

    public void CountLetter() => Work.Spend(Cost.Letter);

    public void CountPoint() => Work.Spend(Cost.Point);

    public void CountSavedStates(long states) => Work.Spend(states, Cost.SavedState);

    public void CountCharacterSet() => Work.Spend(Cost.CharacterSet);

    public void CountFont() => Work.Spend(Cost.Font);

    /// <summary>Counts an error that PdfPig passed over, and looked through so many operations for.</summary>
    public void CountComplaint(long operations) => Work.Spend(Cost.Complaint + (operations / Cost.StepsForUnit));

    /// <summary>Counts how often a number is multiplied by ten.</summary>
    public void CountExponents(long sum) => Work.Spend(sum / Cost.StepsForUnit);

    /// <summary>Counts operations, or the operators and operands in the text of a page before they are made operations of.</summary>
    public void CountOperations(long operations) => Work.Spend(operations, Cost.Operation);

    /// <summary>Counts bytes that are read as they are, of which the filters do not know.</summary>
    public void CountBytes(long bytes) => Work.Spend(bytes);
}
