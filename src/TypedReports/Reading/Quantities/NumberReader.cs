using TypedReports.Reading.Normalizing;
using static TypedReports.Reading.Quantities.NumberCharacters;

namespace TypedReports.Reading.Quantities;

/// <summary>Reads the number at one place: decides what it is, and where it has one, adds its unit and bound.</summary>
internal readonly ref struct NumberReader(
    ReadOnlySpan<char> text, NormalizedText source, PooledList<Quantity> quantities, PooledList<NumberMark>? others, List<ReadDiagnostic> diagnostics)
{
    private const decimal MostTenths = 1000;

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Passes over a number of the page's furniture; returns where to go on.</summary>
    public int Skip(int at)
    {
        var end = at + 1;
        if (!IsDigit(text[at]))
        {
            return end;
        }

        while (IsDigit(At(text, end)) || (At(text, end) is '.' or '-' or ':' or '/' && IsDigit(At(text, end + 1))))
        {
            end++;
        }

        return Other(at, end, NonQuantity.Furniture);
    }

    /// <summary>Reads what begins at an anchor; returns where to go on, always further than <paramref name="at"/>.</summary>
    public int Read(int at)
    {
        var c = text[at];
        if (c is '首' or '翻')
        {
            return ReadWord(at);
        }

        var previous = At(text, at - 1);
        if (IsDigit(c))
        {
            if (PlainNumbers.TryRead(text, at, out var digits))
            {
                return ReadDigits(ref digits);
            }
        }
        else if (previous is not ('第' or '前') && NumberAnchors.IsPartOfWord(c, At(text, at + 1)))
        {
            return at + 1;
        }
        else if (PlainNumbers.IsAmongWords(text, at))
        {
            return ReadChinese(at);
        }

        if (StructureRules.TryRead(text, at, out var end))
        {
            return Other(at, end, NonQuantity.Structure);
        }

        var fault = NumberDamage.Check(text, at, out var from, out end);
        if (fault != NumberFault.None)
        {
            return Damaged(fault, from, at, end);
        }

        if (previous is '第' or '前' && RankRules.TryRead(text, at, out var rank))
        {
            return Add(rank);
        }

        if (DateRules.TryRead(text, at, out var date))
        {
            return Add(date);
        }

        if (IsDigit(c) && NameRules.TryCode(text, at, out end))
        {
            return Other(at, end, NonQuantity.Name);
        }

        if (RatioRules.TryRead(text, at, out var ratio))
        {
            quantities.Add(ratio);
            return Bounded(ref quantities[quantities.Count - 1], Units.None);
        }

        if (!IsDigit(c))
        {
            return ReadChinese(at);
        }

        var numeral = ArabicNumerals.ReadDigits(text, at);
        return ReadDigits(ref numeral);
    }

    private int ReadWord(int at)
    {
        if (text[at] == '首')
        {
            return RankRules.TryFirstPlace(text, at, out var rank) ? Add(rank) : at + 1;
        }

        // 翻番, 翻一番, 翻了两番, 翻了近一番, 翻了一番多
        var next = at + 1;
        if (At(text, next) == '了')
        {
            next++;
        }

        if (At(text, next) == '近')
        {
            next++;
        }

        decimal value = 1;
        var number = at;
        if (Digit(At(text, next)) > 0)
        {
            number = next;
            value = Digit(text[next++]);
        }

        if (At(text, next) != '番' || At(text, next + 1) == '茄')
        {
            return at + 1;
        }

        var before = number > at ? BoundWords.Before(text, number, false, false, out _, out _) : Bound.Exact;
        var behind = BoundWords.Behind(text, next + 1, Units.Named("番"), out var end);
        return Add(new Quantity
        {
            Start = at, NumberStart = number, UnitEnd = next + 1, End = end, Value = value, Unit = "番", Kind = QuantityKind.Amount, Bound = before != Bound.Exact ? before : behind,
        });
    }

    private int ReadDigits(ref Numeral n)
    {
        var at = n.Start;
        ArabicNumerals.ReadScale(text, ref n);
        if (n.Broken || At(text, at - 1) == '第')
        {
            return Other(at, n.End, NonQuantity.Name);
        }

        var unit = UnitReader.Read(text, n.End, out var end, out var tail);
        if (n.Scale == 0 && (unit is null || unit.Text.Length == 1) && NameRules.IsNamedBehind(text, at, n.End))
        {
            return Other(at, n.End, NonQuantity.Name);
        }

        if (At(text, n.End) == '成' && Tenths(ref n, out end))
        {
            return Finish(ref n, Units.Named("%"), end, 0);
        }

        if (unit is not null && IsScaleAlone(n, unit))
        {
            unit = null;
            end = n.End;
            tail = 0;
        }

        if (!(IsRangeMark(At(text, end)) && RangeRules.TryRead(text, ref n, ref unit, ref end, ref tail)) && unit is null)
        {
            end = n.End;
            unit = SharedUnit(end) ?? (IsValue(n, end) ? Units.None : null);
            if (unit is null)
            {
                return Other(at, n.End, NonQuantity.Name);
            }

            return Finish(ref n, unit, end, 0);
        }

        return Finish(ref n, unit!, end, tail);
    }

    private int ReadChinese(int at)
    {
        var n = ChineseNumerals.Read(text, at);
        var previous = At(text, at - 1);
        if (n.Broken || OrdersNumeral(previous))
        {
            var named = n.End - at > 1 || previous == '第';
            return named ? Other(at, n.End, NonQuantity.Name) : n.End;
        }

        if (n.Bare && IsLetter(previous))
        {
            // XX亿元, 12.X亿元: a number that is still to be filled in.
            return n.End;
        }

        var unit = UnitReader.Read(text, n.End, out var end, out var tail);
        if (At(text, n.End) == '成' && n.Scale == 0 && n.Value <= 10 && Tenths(ref n, out end))
        {
            return Finish(ref n, Units.Named("%"), end, 0);
        }

        RangeRules.TryRead(text, ref n, ref unit, ref end, ref tail);
        if (unit is null || IsScaleAlone(n, unit))
        {
            unit = Units.None;
            end = n.End;
            tail = 0;
        }

        BoundWords.Before(text, at, n.Bare, false, out var start, out _);
        var bounded = start < at || (n.Bare && previous == '上' && unit.Kind == QuantityKind.Count);
        if (!ChineseCounting.IsCount(text, n, unit, end, bounded))
        {
            if (others is null)
            {
                return n.End;
            }

            var named = n.End - at > 1 || (unit != Units.None && ChineseCounting.IsQuoted(text, at, end)) || unit.Chinese == ChineseCount.Never;
            return named ? Other(at, n.End, NonQuantity.Name) : n.End;
        }

        return Finish(ref n, unit, end, tail);
    }

    // 超百亿企业, 10亿项目: the scale word stands for money, whatever noun follows.
    private static bool IsScaleAlone(in Numeral n, Unit unit) =>
        n.Scale >= 8 && unit.Kind == QuantityKind.Count && (n.Bare || unit.Chinese == ChineseCount.InContext);

    /// <summary>三成 is 30 %, 七成五 75 %; nobody says of more than thousands that they are tenths.</summary>
    private bool Tenths(ref Numeral n, out int end)
    {
        end = n.End;
        var unit = Units.Match(text, n.End, out var behind);
        if (unit is null || unit.Text != "成" || n.More || n.Value > MostTenths || n.Upper > MostTenths)
        {
            return false;
        }

        var hundredths = Digit(At(text, behind));
        if (hundredths > 0 && Units.Match(text, behind + 1, out _) is null && !IsNumeral(At(text, behind + 1)))
        {
            n.Value = (n.Value * 10) + hundredths;
            end = behind + 1;
        }
        else
        {
            n.Value *= 10;
            n.Upper *= 10;
            end = behind;
        }

        n.End = end;
        return true;
    }

    /// <summary>The unit that a list states once at its end: 1.5、2.3和3.1个百分点.</summary>
    private Unit? SharedUnit(int at)
    {
        for (var i = 0; i < 8 && At(text, at) is '、' or '和' or '与' or '及' && IsDigit(At(text, at + 1)); i++)
        {
            var next = ArabicNumerals.Read(text, at + 1);
            if (next.Broken || next.Scale > 0)
            {
                return null;
            }

            if (NameRules.IsNamedBehind(text, at + 1, next.End))
            {
                return null;
            }

            if (Units.Match(text, next.End, out _) is { } unit)
            {
                return unit;
            }

            at = next.End;
        }

        return null;
    }

    private bool IsValue(in Numeral n, int end)
    {
        if (n.Scale > 0 || n.More)
        {
            return true;
        }

        BoundWords.Before(text, n.Start, false, false, out var start, out _);
        BoundWords.Behind(text, end, Units.None, out var behind);
        return start < n.Start || behind > end || NameRules.StatesValue(text, n.Start, end);
    }

    private int Finish(ref Numeral n, Unit unit, int end, int tail)
    {
        ref var quantity = ref quantities.AddEmpty();
        quantity.Start = n.Start;
        quantity.NumberStart = n.Start;
        quantity.UnitEnd = end;
        quantity.End = end;
        quantity.Value = n.Value;
        quantity.Upper = n.Upper;
        quantity.Unit = UnitReader.Text(text, unit, n.Scale, end, tail);
        quantity.Kind = unit.Kind;
        quantity.Bound = n.Upper is not null ? Bound.Range : n.More ? Bound.MoreThan : n.About ? Bound.Approximate : Bound.Exact;
        if (unit.Text == "位" && n.Scale == 0 && !n.Chinese && n.Upper is null && RankRules.IsPosition(text, n.Start, end))
        {
            quantity.Kind = QuantityKind.Rank;
        }
        else if (unit.Text == "年" && At(text, end) == '半' && n.Upper is null)
        {
            quantity.Value += 0.5m;
            quantity.UnitEnd = quantity.End = end + 1;
        }

        if (unit.Kind == QuantityKind.Percent && IsMinus(n.Start))
        {
            quantity.Value = -quantity.Value;
            quantity.Start = quantity.NumberStart = n.Start - 1;
        }

        return Bounded(ref quantity, unit, n.Bare);
    }

    // A hyphen is a minus sign only where a verb or a mark stands before it: 增长-2.5%. Writing programs make a dash of it: 增长–2.5%.
    private bool IsMinus(int start) =>
        At(text, start - 1) is '-' or '−' or '－'
            ? At(text, start - 2) is '长' or '为' or '达' or '速' or '至' or '幅' or '和' or '与' or '由' or '从' or '的' or '(' or '（' or ':' or '：' or '、' or ' '
            : At(text, start - 1) is '–' or '—' && At(text, start - 2) is '长' or '为' or '速' or '幅';

    private int Bounded(ref Quantity quantity, Unit unit, bool bare = false)
    {
        if (!MayEndBound(At(text, quantity.Start - 1)) && !MayOpenBound(At(text, quantity.UnitEnd)))
        {
            // Most numbers stand among words that bound nothing.
            quantity.End = quantity.UnitEnd;
            return Added(ref quantity);
        }

        var span = unit.Text is "年" or "个月" or "周年";
        var before = BoundWords.Before(text, quantity.Start, bare, span, out var start, out var loose);
        if (unit.Text == "个" && Power(At(text, quantity.UnitEnd)) > 1)
        {
            // 跨越两个千亿元台阶: what is crossed are the marks, and there are two of them.
            start = quantity.Start;
        }

        if (start == quantity.Start && bare && At(text, start - 1) == '上' && unit.Kind == QuantityKind.Count)
        {
            before = Bound.AtLeast;
            start--;
        }

        var behind = BoundWords.Behind(text, quantity.UnitEnd, unit, out var end);
        var bounded = start < quantity.Start;
        quantity.End = end;
        quantity.Start = start;
        if (quantity.Bound != Bound.Range)
        {
            if (bounded && !(loose && behind != Bound.Exact))
            {
                quantity.Bound = before;
            }
            else if (behind != Bound.Exact)
            {
                quantity.Bound = behind;
            }
        }

        return Added(ref quantity);
    }

    private int Add(in Quantity quantity)
    {
        quantities.Add(quantity);
        return Added(ref quantities[quantities.Count - 1]);
    }

    /// <summary>A bound or a sign of damage can reach back to the number before: what is that one's stays so.</summary>
    private int Added(ref Quantity quantity)
    {
        var behind = quantities.Count > 1 ? quantities[quantities.Count - 2].End : 0;
        quantity.Start = Math.Max(quantity.Start, behind);
        quantity.NumberStart = Math.Max(quantity.NumberStart, quantity.Start);
        return quantity.End;
    }

    private int Other(int start, int end, NonQuantity kind)
    {
        others?.Add(new NumberMark(start, end, kind));
        return end;
    }

    private int Damaged(NumberFault fault, int from, int at, int end)
    {
        var scale = Scales.Read(text, end, out var unitAt);
        var unit = UnitReader.Read(text, unitAt, out var unitEnd, out var tail);
        var stop = unit is null ? unitAt : unitEnd;
        BoundWords.Before(text, from, false, false, out var start, out _);
        BoundWords.Behind(text, stop, unit ?? Units.None, out var behind);
        var n = IsDigit(text[at]) ? ArabicNumerals.ReadDigits(text, at) : default;
        Add(new Quantity
        {
            Start = start,
            NumberStart = from,
            UnitEnd = stop,
            End = behind,
            Value = n.Value,
            Unit = UnitReader.Text(text, unit ?? Units.None, scale, stop, tail),
            Kind = unit?.Kind ?? QuantityKind.Amount,
            Damaged = true,
        });
        var (code, message) = fault switch
        {
            NumberFault.Masked => ("TR2101", "Digits are masked or missing here; the number is not read."),
            NumberFault.RunTogether => ("TR2102", "Digits of two numbers run together or a digit is lost here; the number is not read."),
            _ => ("TR2103", "A character that belongs to no number stands among these digits; the number is not read."),
        };
        var original = source.ToOriginal(quantities[quantities.Count - 1].NumberStart);
        diagnostics.Add(new ReadDiagnostic(code, "warning", message, original, source.EndToOriginal(stop) - original));
        return behind;
    }
}
