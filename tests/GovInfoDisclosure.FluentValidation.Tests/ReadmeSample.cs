#region README
using FluentValidation;
using GovInfoDisclosure;
using GovInfoDisclosure.FluentValidation;
#endregion

namespace Readme;

#region README
public sealed record Submission(DisclosureReport? Report);

public sealed class SubmissionValidator : AbstractValidator<Submission>
{
    public SubmissionValidator() => RuleFor(x => x.Report).NotNull().MustPassDisclosureRules(language: Language.English);
}
#endregion
