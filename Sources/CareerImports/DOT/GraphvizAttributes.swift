/// The attributes that Graphviz itself reads or writes (graphviz.org/doc/info/attrs.html): they
/// are for the drawing and say nothing of a career.
enum GraphvizAttributes {
  static let names = Set(list.split(separator: " ").map(String.init))

  private static let list = """
    _background Damping K TBbalance URL area arrowhead arrowsize arrowtail bb beautify bgcolor \
    center charset class cluster clusterrank color colorscheme comment compound concentrate \
    constraint decorate defaultdist dim dimen dir diredgeconstraints distortion dpi edgeURL \
    edgehref edgetarget edgetooltip epsilon esep fillcolor fixedsize fontcolor fontname \
    fontnames fontpath fontsize forcelabels gradientangle group headURL head_lp headclip \
    headhref headlabel headport headtarget headtooltip height href id image imagepath imagepos \
    imagescale inputscale key label labelURL label_scheme labelangle labeldistance labelfloat \
    labelfontcolor labelfontname labelfontsize labelhref labeljust labelloc labeltarget \
    labeltooltip landscape layer layerlistsep layers layerselect layersep layout len levels \
    levelsgap lhead lheight linelength lp ltail lwidth margin maxiter mclimit mindist minlen \
    mode model newrank nodesep nojustify normalize notranslate nslimit nslimit1 oneblock \
    ordering orientation outputorder overlap overlap_scaling overlap_shrink pack packmode pad \
    page pagedir pencolor penwidth peripheries pin pos quadtree quantum radius rank rankdir \
    ranksep ratio rects regular remincross repulsiveforce resolution root rotate rotation \
    samehead sametail samplepoints scale searchsize sep shape shapefile showboxes sides size \
    skew smoothing sortv splines start style stylesheet tailURL tail_lp tailclip tailhref \
    taillabel tailport tailtarget tailtooltip target tooltip truecolor vertices viewport \
    voro_margin weight width xdotversion xlabel xlp z
    """
}
