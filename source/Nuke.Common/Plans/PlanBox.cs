namespace Nuke.Common.Plans;

/// <summary>A place in the drawing of a plan, in pixels: that of a target, or of a line that passes a column.</summary>
internal readonly record struct PlanBox(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Middle => Top + (Height / 2);
}
