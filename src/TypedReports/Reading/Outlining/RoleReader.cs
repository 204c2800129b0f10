using TypedReports.Definitions;

namespace TypedReports.Reading.Outlining;

/// <summary>Keeps the role of the place that is being read: what a specification says, else the form, else the language.</summary>
/// <param name="form">The form.</param>
/// <param name="options">What the caller states.</param>
/// <param name="plannedYear">The year that title or session give; 0 where they give none.</param>
/// <param name="quarters">How many quarters of that year the report is of, as its title says; 0 where it is of years.</param>
/// <param name="byParagraphs">Whether no heading names a part, so that the paragraphs have to tell them.</param>
/// <param name="bySentences">Whether each sentence is handed over as a paragraph: only what opens review or plan counts.</param>
internal sealed class RoleReader(FormDefinition form, ReadOptions options, int plannedYear, int quarters, bool byParagraphs, bool bySentences)
{
    private const int OpeningLength = 40;
    private SectionRole _chapter = SectionRole.Preamble;
    private bool _workBelow;
    private bool _opens;
    private bool _strays;
    private bool _twoTimes;
    private int _year;
    private int _years = Segment.Term;
    private int? _quarters;

    public SectionRole Current { get; private set; } = SectionRole.Preamble;

    /// <summary>
    /// How many years a review of several has, and the review of its last year inside it: the heading or the first paragraph counts
    /// them. 1 anywhere else.
    /// </summary>
    public int Years => Current == SectionRole.FiveYearReview || (Current == SectionRole.Review && _chapter == SectionRole.FiveYearReview) ? _years : 1;

    /// <summary>How many quarters of the year planned a review of a part of it has; 0 anywhere else.</summary>
    public int Quarters => Current is SectionRole.Review or SectionRole.Problems ? _quarters ?? quarters : 0;

    /// <summary>
    /// Whether a sentence that states targets begins them inside a paragraph: of a plan that has not come to them yet, or behind a
    /// review whose text goes on to the plan.
    /// </summary>
    public bool TurnsToGoals(ReadOnlySpan<char> sentence) =>
        Current is SectionRole.Tasks or SectionRole.Requirements or SectionRole.FiveYearGoals
        || (IsPast(Current) && ParagraphWords.StatesGoals(sentence, plannedYear));

    /// <summary>
    /// Whether a heading inside a review is no section of it but the plan's: 二、2026年工作安排, in the report that plans 2026, under a
    /// review whose own heading has no number.
    /// </summary>
    public bool BeginsPlan(ReadOnlySpan<char> title) => IsPast(_chapter)
        && (FromForm(title) ?? HeadingWords.ForHeading(title)) is SectionRole.Goals or SectionRole.Tasks or SectionRole.Requirements or SectionRole.FiveYearGoals
        && (PlanWords.BeginsAhead(title) || (plannedYear > 0 && YearTitles.YearsNamed(title).Last >= plannedYear));

    /// <summary>Whether one of the form's rules knows a heading.</summary>
    public bool FormKnows(ReadOnlySpan<char> title) => FromForm(title) is not null;

    /// <summary>Takes up the role of a heading.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="rest">The words it goes on with on its next line.</param>
    /// <param name="following">The text below it.</param>
    /// <param name="level">Its level, 1 or more.</param>
    /// <param name="annex">Whether it stands in an annex.</param>
    public void Heading(ReadOnlySpan<char> title, ReadOnlySpan<char> rest, ReadOnlySpan<char> following, int level, bool annex)
    {
        var written = title;
        title = SpelledYears.In(title, title.Length);
        if (Stated(written) is { } stated)
        {
            Current = stated;
            _chapter = level == 1 ? stated : _chapter;
        }
        else if (annex)
        {
            Current = SectionRole.Appendix;
        }
        else if (level == 1)
        {
            var times = HeadingWords.Times(title);
            _chapter = OfItsTime(OfItsYear(FromForm(title) ?? HeadingWords.ForHeading(title), title, times.Plan), title, times)
                ?? FromForm(rest) ?? HeadingWords.ForHeading(rest) ?? ByPlace(title, following);
            _twoTimes = times.Plan && times.Year;
            _year = Words.FirstYear(title);
            _quarters = _year != 0 && HeadingWords.QuartersOf(title) == 0 ? 0 : Math.Max(quarters, HeadingWords.QuartersOf(title));
            _workBelow = HeadingWords.NamesWork(title) || HeadingWords.NamesWork(rest);
            Current = _chapter;
            _years = HeadingWords.YearsCounted(title) is > 0 and var counted ? counted : HeadingWords.YearsOfRange(title) is > 1 and var range ? range : YearsOfPlan(title);
            _opens = true;
        }
        else
        {
            var times = HeadingWords.Times(title);
            var named = FromForm(title) ?? HeadingWords.ForHeading(title);
            Current = Below(_chapter == SectionRole.FiveYearReview ? OfItsYear(named, title, times.Plan) : named, times);
        }
    }

    /// <summary>Takes up what a paragraph's opening words say.</summary>
    public void Paragraph(ReadOnlySpan<char> words)
    {
        words = SpelledYears.In(words, OpeningLength);
        if (_opens && Current == SectionRole.FiveYearReview && HeadingWords.YearsCounted(Words.Head(words, OpeningLength)) is > 0 and var counted)
        {
            _years = counted;
        }

        _opens = false;
        if (byParagraphs && TurnsTo(ParagraphWords.WithoutLeadIn(words)) is { } part)
        {
            Current = part;
            _chapter = part;
        }

        if (bySentences)
        {
            Sentence(words);
            return;
        }

        if (_chapter == SectionRole.Preamble && BeginsReview(words) is { } review)
        {
            Current = review;
            _chapter = review;
        }

        if (Current is SectionRole.Appendix or SectionRole.Preamble or SectionRole.SelfGovernance)
        {
            return;
        }

        var ahead = !IsPast(Current) ? (SectionRole?)null : ParagraphWords.StatesGoals(words, plannedYear) ? SectionRole.Goals : ParagraphWords.TurnsToYearAhead(words) ? SectionRole.Tasks : null;
        if (ahead is { } plan)
        {
            // The plan follows without a heading: up to the next one.
            Current = plan;
            return;
        }

        var opening = FromOpenings(words);
        if (opening is null)
        {
            opening = IsPast(Current) ? ParagraphWords.ForPastParagraph(words) : ParagraphWords.ForPlanParagraph(words);
        }

        if (opening is null && _twoTimes && Current == SectionRole.FiveYearGoals && ParagraphWords.TurnsToThisYear(words, _year))
        {
            opening = SectionRole.Tasks;
        }

        if (opening == SectionRole.Review && _chapter == SectionRole.FiveYearReview && ChineseNumber.Year(words) is > 0 and var year
            && (year < plannedYear - 1 || Words.Has(Words.Head(words, OpeningLength), "年均")))
        {
            // 2019年,高铁建成通车: one of the years in the middle. 2021年,生产总值226亿元,年均增长8.1%: what the years came to.
            return;
        }

        if (opening == SectionRole.FiveYearGoals && Current is SectionRole.Tasks or SectionRole.Goals or SectionRole.Requirements
            && HeadingWords.PlanYears(Words.Head(words, OpeningLength)).First is > 0 and var began && began < plannedYear)
        {
            // “十四五”期间,力争…, among the tasks of 2024: an aside of the plan that is under way.
            return;
        }

        if (opening is not { } role || IsPast(role) != IsPast(Current))
        {
            return;
        }

        // Inside the plan of several years, its targets are still that plan's unless the paragraph turns to this year.
        var within = Current == SectionRole.FiveYearGoals && role is SectionRole.Goals or SectionRole.Requirements or SectionRole.Tasks;
        Current = within && !ParagraphWords.NamesThisYear(words) ? Current : role;
    }

    /// <summary>
    /// The review that a paragraph before the first chapter begins: 一年来,…, or 2007年工作回顾过去的一年,…, whose heading ran into it.
    /// </summary>
    private SectionRole? BeginsReview(ReadOnlySpan<char> words)
    {
        if (plannedYear == 0 || ChineseNumber.Year(words) >= plannedYear)
        {
            return null;
        }

        if (ChineseNumber.Year(words) == plannedYear - 1 && HeadingWords.PartTitleEnd(words) is > 0 and var end && end < words.Length
            && HeadingWords.ForHeading(words.Slice(0, end)) == SectionRole.Review)
        {
            words = words.Slice(end);
        }

        var past = ParagraphWords.ForPastParagraph(words);
        return past is SectionRole.Review or SectionRole.FiveYearReview ? past : null;
    }

    /// <summary>
    /// 五年来,… inside the review of a year opens a paragraph whose end is lost: it is read by itself, and what follows is read again
    /// from where the text turns to a year or to the plan.
    /// </summary>
    private void Sentence(ReadOnlySpan<char> words)
    {
        if (_strays)
        {
            Current = SectionRole.Preamble;
        }

        _strays = Current == SectionRole.Review && ParagraphWords.ForPastParagraph(words) == SectionRole.FiveYearReview;
    }

    /// <summary>A heading that counts years, or names those of a plan and no single one, or names them first, speaks of those years.</summary>
    private SectionRole? OfItsTime(SectionRole? role, ReadOnlySpan<char> title, (bool Plan, bool Year, bool PlanFirst) times)
    {
        var (first, last) = HeadingWords.PlanYears(title);
        if (first > 0 && last < plannedYear && role is SectionRole.FiveYearGoals or SectionRole.Tasks)
        {
            // “十三五”及2020年政府工作 in the report that plans 2021, and not 立足“十三五”成果,做好2021年工作
            var isReviewed = (_chapter == SectionRole.Preamble || IsPast(_chapter)) && YearTitles.YearsNamed(title).Last < plannedYear;
            if (!isReviewed)
            {
                return SectionRole.Tasks;
            }

            role = SectionRole.Review;
        }

        if (role == SectionRole.Review && HeadingWords.ReviewsYears(title))
        {
            return SectionRole.FiveYearReview;
        }

        if (!times.Plan || (times.Year && !times.PlanFirst))
        {
            return role;
        }

        return role switch
        {
            SectionRole.Review => SectionRole.FiveYearReview,
            SectionRole.Goals or SectionRole.Tasks or SectionRole.Requirements => SectionRole.FiveYearGoals,
            _ => role,
        };
    }

    /// <summary>“十四五”以来工作回顾 in the report that plans 2023: the plan's years so far.</summary>
    private int YearsOfPlan(ReadOnlySpan<char> title) =>
        HeadingWords.PlanYears(title).First is > 0 and var first && plannedYear > first && plannedYear - first < Segment.Term ? plannedYear - first : Segment.Term;

    /// <summary>
    /// 2022年主要工作 in the report that plans 2023 is a review, whatever work it names; so is the first part of a report, unless it
    /// says that it plans.
    /// </summary>
    private SectionRole? OfItsYear(SectionRole? role, ReadOnlySpan<char> title, bool isOfPlan)
    {
        if (role == SectionRole.Problems && (PlanWords.PlansThisYear(title) || (plannedYear > 0 && YearTitles.YearsNamed(title).Last >= plannedYear)))
        {
            // 面临的形势和2023年工作总体要求
            return HeadingWords.ForHeading(title);
        }

        if (role is not (null or SectionRole.Tasks or SectionRole.Goals or SectionRole.Requirements) || isOfPlan)
        {
            return role;
        }

        var (first, last) = YearTitles.YearsNamed(title);
        if (plannedYear > 0 && last > 0 && last < plannedYear)
        {
            return SectionRole.Review;
        }

        if (_chapter == SectionRole.Preamble && role == SectionRole.Tasks && !PlanWords.Plans(title))
        {
            return null;
        }

        return role ?? (plannedYear > 0 && first == plannedYear ? SectionRole.Tasks : null);
    }

    /// <summary>The part that a paragraph begins where no heading names any: 过去一年,…, and then 今年是….</summary>
    private SectionRole? TurnsTo(ReadOnlySpan<char> words) => Current switch
    {
        SectionRole.Preamble => ParagraphWords.StatesGoals(words, plannedYear) ? SectionRole.Goals
            : ParagraphWords.ForPastParagraph(words) is { } past and not SectionRole.Problems ? past
            : plannedYear > 0 && ChineseNumber.Year(words) == plannedYear - 1 ? SectionRole.Review
            : null,
        SectionRole.Review or SectionRole.FiveYearReview or SectionRole.Problems when ParagraphWords.TurnsToThisYear(words, plannedYear) =>
            ParagraphWords.ForPlanParagraph(words) ?? SectionRole.Tasks,
        SectionRole.Review or SectionRole.FiveYearReview or SectionRole.Problems when ParagraphWords.StatesGoals(words, plannedYear) => SectionRole.Goals,
        SectionRole.Review or SectionRole.FiveYearReview or SectionRole.Problems when plannedYear > 0 && ChineseNumber.Year(words) == plannedYear => SectionRole.Tasks,
        _ => null,
    };

    private static bool IsPast(SectionRole role) => role is SectionRole.Review or SectionRole.FiveYearReview or SectionRole.Problems;

    /// <summary>A heading inside a chapter keeps to the chapter's time; where its words say nothing it is the chapter's work.</summary>
    private SectionRole Below(SectionRole? named, (bool Plan, bool Year, bool PlanFirst) times)
    {
        if (named is { } ofYear && times is { Year: true, Plan: false } && _chapter is SectionRole.FiveYearReview or SectionRole.FiveYearGoals
            && IsPast(ofYear) == IsPast(_chapter))
        {
            // (二)2026年重点工作 in a chapter about the plan's years.
            return ofYear;
        }

        if (IsPast(_chapter))
        {
            // Under a heading that names both times, sections go on with the one that the last paragraph turned to.
            var going = _twoTimes && Current is SectionRole.Review or SectionRole.FiveYearReview ? Current : _chapter;
            return named is SectionRole.Problems or SectionRole.FiveYearReview ? named.Value : going;
        }

        if (_chapter == SectionRole.FiveYearGoals)
        {
            return _twoTimes && Current != SectionRole.FiveYearGoals && !times.Plan ? SectionRole.Tasks : _chapter;
        }

        if (named is { } role && !IsPast(role) && role is SectionRole.SelfGovernance or SectionRole.Requirements or SectionRole.Goals or SectionRole.FiveYearGoals)
        {
            return role;
        }

        return _chapter is SectionRole.Goals or SectionRole.Requirements && _workBelow ? SectionRole.Tasks : _chapter;
    }

    /// <summary>
    /// A report opens with its review and goes on with its plan. A review may have several parts, each with a slogan for its
    /// heading: the plan begins with the one whose first words speak of it.
    /// </summary>
    private SectionRole ByPlace(ReadOnlySpan<char> title, ReadOnlySpan<char> following) => _chapter switch
    {
        SectionRole.Preamble => SectionRole.Review,
        SectionRole.Review or SectionRole.FiveYearReview or SectionRole.Problems when !PlanWords.SpeaksOfPlan(title, following, plannedYear) =>
            _chapter == SectionRole.FiveYearReview ? _chapter : SectionRole.Review,
        SectionRole.Appendix => SectionRole.Appendix,
        _ => SectionRole.Tasks,
    };

    private SectionRole? Stated(ReadOnlySpan<char> title)
    {
        if (options.Roles is null)
        {
            return null;
        }

        foreach (var pair in options.Roles)
        {
            if (title.SequenceEqual(pair.Key.AsSpan()))
            {
                return pair.Value;
            }
        }

        return null;
    }

    private SectionRole? FromForm(ReadOnlySpan<char> title) =>
        title.IsEmpty || form.Rules.OfHeading(title) is not { } role || (role == SectionRole.Goals && HeadingWords.WereMet(title)) ? null : role;

    private SectionRole? FromOpenings(ReadOnlySpan<char> words) => form.Rules.OfOpening(words);
}
